import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";

export type ReadLetter = { to: string[]; text: string; files: Map<string, Buffer> };

type Part = { head: string; body: string };

function partOf(source: string): Part {
  const end = source.indexOf("\r\n\r\n");
  return { head: source.slice(0, end).replace(/\r\n[ \t]+/g, " "), body: source.slice(end + 4) };
}

function decoded({ head, body }: Part): Buffer {
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, "base64");
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return Buffer.from(body);
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}

function read(source: string): ReadLetter {
  const whole = partOf(source);
  const boundary = /boundary="([^"]+)"/.exec(whole.head)?.[1];
  const parts = boundary
    ? whole.body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => partOf(part.slice(2)))
    : [whole];
  const files = new Map<string, Buffer>();
  let text = "";
  for (const part of parts) {
    const name = /filename=(\S+)/.exec(part.head)?.[1];
    if (name) files.set(name, decoded(part));
    else text = decoded(part).toString("utf8").replaceAll("\r\n", "\n");
  }
  const to = (/^to: (.*)$/im.exec(whole.head)?.[1] ?? "").split(", ");
  return { to, text, files };
}

/** The letters in an outbox that are not in `known`, in the order in which they were written; they are known then. */
export async function newLetters(outbox: string, known: Set<string>): Promise<ReadLetter[]> {
  const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith(".eml") && !known.has(name));
  for (const name of names) known.add(name);
  return Promise.all(names.sort().map(async (name) => read(await readFile(join(outbox, name), "latin1"))));
}

/** The calendar entry of a letter as a calendar reads it; null where the letter has none. */
export function entryIn({ files }: ReadLetter) {
  const file = files.get("meeting.ics")?.toString("utf8");
  if (file === undefined) return null;
  const calendar = new ICAL.Component(ICAL.parse(file));
  const component = calendar.getFirstSubcomponent("vevent");
  if (!component) throw new Error("the calendar has no entry");
  const { uid, sequence, startDate, location } = new ICAL.Event(component);
  return { method: calendar.getFirstPropertyValue("method"), uid, sequence, start: startDate.toString(), location };
}
