import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { readWordFile } from "./read";
import { drawing, type MadePart, paragraph, partsAround, wordOf, zeros, zipOf } from "./testing-word";

const said = paragraph("Said.");
const withPart = (...parts: MadePart[]) => zipOf([...partsAround(said), ...parts]);
const many = (count: number, content: string) =>
  Array.from({ length: count }, (_, at) => ({ name: `x/${at}`, content }));
const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
const xxe = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "aaaaaaaaaa">]>';
const gibi = zeros(16);

const refused: [string, () => Buffer, string][] = [
  ["nothing", () => Buffer.alloc(0), "not_docx"],
  ["a text by another name", () => Buffer.from("Said."), "not_docx"],
  [
    "a picture with a Word file behind it",
    () => Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), wordOf(said)]),
    "not_docx",
  ],
  ["another zip", () => zipOf([{ name: "a.txt", content: "Said." }]), "not_docx"],
  ["a Word file of old", () => Buffer.concat([ole, Buffer.alloc(2000)]), "old_word"],
  ["one with a password", () => Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]), "encrypted"],
  [
    "an encrypted part",
    () => withPart({ name: "word/a.xml", content: "<a/>", told: { encrypted: true } }),
    "encrypted",
  ],
  ["half a file", () => wordOf(said).subarray(0, 700), "damaged"],
  ["more than 25 MB", () => Buffer.concat([wordOf(said), Buffer.alloc(25 * 1024 * 1024)]), "too_large"],
  ["a name that climbs", () => withPart({ name: "../../etc/passwd", content: "x" }), "unsafe"],
  ["a name from the root", () => withPart({ name: "/etc/passwd", content: "x" }), "unsafe"],
  ["a name of Windows", () => withPart({ name: "..\\a", content: "x" }), "unsafe"],
  ["the same part twice", () => withPart({ name: "word/Document.xml", content: "<a/>" }), "unsafe"],
  ["entities from outside", () => wordOf(paragraph("&x;"), [], xxe), "unsafe"],
  ["100,000 parts", () => zipOf(many(100_000, "")), "too_many_parts"],
  ["a gibibyte of zeros", () => withPart({ name: "word/media/a.png", content: gibi }), "unfolds_too_large"],
  [
    "a gibibyte that is told to be small",
    () => withPart({ name: "word/media/a.png", content: gibi, told: { size: 9 } }),
    "damaged",
  ],
  [
    "zeros in a part that is not read",
    () => withPart({ name: "x.bin", content: Buffer.alloc(9_000_000) }),
    "unfolds_too_large",
  ],
  ["400,000 paragraphs", () => wordOf("<w:p/>".repeat(400_000)), "too_much"],
  ["400,000 paragraphs with words", () => wordOf(said.repeat(400_000)), "unfolds_too_large"],
  ["20,000 deep", () => wordOf(`${"<w:p>".repeat(20_000)}${"</w:p>".repeat(20_000)}`), "too_deep"],
  ["a million signs that open nothing", () => wordOf("<".repeat(1_000_000)), "too_deep"],
];

it.each(refused)("refuses %s in under a second", async (_, made, reason) => {
  const file = made();
  const before = { at: performance.now(), memory: process.memoryUsage().rss };
  expect(await readWordFile(file)).toEqual({ ok: false, reason });
  expect(performance.now() - before.at).toBeLessThan(1000);
  expect(process.memoryUsage().rss - before.memory).toBeLessThan(250 * 1024 ** 2);
});

it("refuses a file whose text is broken", async () => {
  expect(await readWordFile(wordOf("<w:p><w:r>"))).toEqual({ ok: false, reason: "damaged" });
});

it("ends a reader that takes too long, and reads the next file", async () => {
  const slow = wordOf(said.repeat(40_000));
  const before = performance.now();
  expect(await readWordFile(slow, 0.2)).toEqual({ ok: false, reason: "too_slow" });
  expect(performance.now() - before).toBeLessThan(4000);
  expect(await readWordFile(wordOf(said))).toMatchObject({ ok: true });
});

it("fetches nothing from elsewhere", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.png`;
  const links = [
    { id: "web", type: "image", target: outside, outside: true },
    { id: "file", type: "image", target: "file:///etc/passwd", outside: true },
  ];
  const read = await readWordFile(wordOf(drawing("web", "link") + drawing("file", "link") + drawing("web"), links));
  server.close();
  if (!read.ok) throw new Error(read.reason);
  expect(read.tree.images).toEqual([null, null, null]);
  expect(asked).toEqual([]);
});
