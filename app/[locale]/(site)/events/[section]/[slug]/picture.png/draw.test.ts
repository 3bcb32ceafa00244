import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawPicture } from "./draw";

const about = { federation: "Beijing Women's Federation", line: "Updates  ·  9 November 2026" };
const draw = (title: string) => drawPicture({ ...about, title });

/** Whether anything darker than the paper stands in this part of a picture. */
async function isWritten(picture: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(picture).extract(part).toBuffer()).stats();
  return channels.slice(0, 3).some(({ min }) => min < 128);
}

const title = { left: 80, top: 172, width: 1040, height: 316 };
const margins = [
  { left: 0, top: 20, width: 70, height: 610 },
  { left: 1130, top: 20, width: 70, height: 610 },
  { left: 80, top: 490, width: 1040, height: 28 },
];

describe("the picture of a report", () => {
  it.each([
    ["a short title", "BWF Holds Meeting"],
    ["Chinese", "北京市妇联召开2024年一季度基层工作会"],
    ["the longest title", `${"Grassroots Organisations ".repeat(8)}`],
    ["the longest Chinese title", "妇".repeat(200)],
    ["one endless word", "W".repeat(200)],
    ["hostile words", '</span><b>&amp;<script>"\u0000\ud800 & co'],
    ["a title without a sign", " \u0007"],
  ])("holds %s within its margins", async (_, words) => {
    const picture = await draw(words);
    expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(await isWritten(picture, title)).toBe(true);
    for (const margin of margins) expect(await isWritten(picture, margin)).toBe(false);
    expect(picture.length).toBeLessThan(150_000);
  });

  it("has signs of its own for each character of both scripts", async () => {
    const pictures = await Promise.all(["妇", "联", "A", "B"].map(draw));
    expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(4);
  });
});
