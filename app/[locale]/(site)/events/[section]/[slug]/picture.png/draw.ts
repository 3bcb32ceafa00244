import { join } from "node:path";
import sharp from "sharp";
import { pictureSize } from "./address";

// The fonts come with the packages: a server has none that knows Chinese.
const font = (weight: string, name: string) => ({
  fontfile: join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc", weight, `NotoSansSC_${weight}.ttf`),
  font: `Noto Sans SC ${name}`,
});
const fonts = { title: font("600SemiBold", "SemiBold"), line: font("400Regular", "") };

// Tokens of app/globals.css in their light form.
const colours = { paper: "#fdfcfa", ink: "#201b1c", muted: "#635a5c", hairline: "#d9d2cd", accent: "#7b1e3e" };

const edge = 80;
const width = pictureSize.width - 2 * edge;
const room = { top: 172, height: 316 };
const sizes = [62, 54, 46, 38, 30];
const smallest = 24;

type Written = { data: Buffer; info: { width: number; height: number } };

const escaped = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .trim();

/** Words as a transparent picture, broken into lines where a reader of their language would break them. */
function write(words: string, look: "title" | "line", size: number, colour: string): Promise<Written> {
  const { font: family, fontfile } = fonts[look];
  const text = `<span foreground="${colour}">${escaped(words) || "–"}</span>`;
  const options = { text, fontfile, font: `${family} ${size}`, width, rgba: true, dpi: 72, wrap: "word-char" as const };
  return sharp({ text: options }).png().toBuffer({ resolveWithObject: true });
}

/** The title as large as there is room for it; what no size has room for is cut. */
async function writeTitle(title: string): Promise<Written> {
  for (const size of sizes) {
    const written = await write(title, "title", size, colours.ink);
    if (written.info.height <= room.height) return written;
  }
  const { data, info } = await write(title, "title", smallest, colours.ink);
  const cut = { left: 0, top: 0, width: info.width, height: room.height };
  return sharp(data).extract(cut).toBuffer({ resolveWithObject: true });
}

const rules = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">
    <rect width="${pictureSize.width}" height="10" fill="${colours.accent}"/>
    <rect x="${edge}" y="128" width="${width}" height="2" fill="${colours.ink}"/>
    <rect x="${edge}" y="520" width="${width}" height="1" fill="${colours.hairline}"/>
  </svg>`,
);

/** The picture of a report as a PNG: the federation, the title in as many lines as it needs, section and date. */
export async function drawPicture(report: { federation: string; title: string; line: string }): Promise<Buffer> {
  const [federation, title, line] = await Promise.all([
    write(report.federation, "title", 30, colours.ink),
    writeTitle(report.title),
    write(report.line, "line", 26, colours.muted),
  ]);
  const base = { ...pictureSize, channels: 3 as const, background: colours.paper };
  return sharp({ create: base })
    .composite([
      { input: rules },
      { input: federation.data, left: edge, top: 112 - federation.info.height },
      { input: title.data, left: edge, top: room.top },
      { input: line.data, left: edge, top: 546 },
    ])
    .png({ palette: true })
    .toBuffer();
}
