import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const everybodys = process.env.PORTAL_DATA_DIR ?? process.env.DATA_DIR ?? ".data";

/** Every letter that was written so far, the oldest first. One that is still being written bears a name with a dot. */
export async function lettersWritten(encoding: BufferEncoding = "utf8", dataDir = everybodys): Promise<string[]> {
  const outbox = join(dataDir, "outbox");
  const names = (await readdir(outbox).catch(() => [])).filter((name) => /^[^.].*\.eml$/.test(name)).sort();
  return Promise.all(names.map((name) => readFile(join(outbox, name), encoding)));
}

function textOf(letter: string): string {
  const type = letter.indexOf("Content-Type: text/plain");
  const end = letter.indexOf("\r\n\r\n", type);
  const head = letter.slice(Math.max(0, letter.lastIndexOf("\r\n\r\n", type)), end);
  const [body = ""] = letter.slice(end + 4).split("\r\n--");
  if (/^Content-Transfer-Encoding: base64/m.test(head)) return Buffer.from(body, "base64").toString("utf8");
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** The letters whose text holds these words, with whom each went to. */
export async function lettersWith(words: string, dataDir = everybodys): Promise<{ to: string; text: string }[]> {
  return (await lettersWritten("latin1", dataDir))
    .map((letter) => ({ to: /^To: (.*?)\r?$/m.exec(letter)?.[1] ?? "", text: textOf(letter) }))
    .filter(({ text }) => text.includes(words));
}
