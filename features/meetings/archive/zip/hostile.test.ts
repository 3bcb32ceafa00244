import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { madeZip } from "@/features/media/testing-files";
import { canonical } from "../../minutes/sealing/canonical";
import { digestOf } from "../digest";
import { about, at, entriesOf, file, inside, made, ownZips, parts, read, sha256, written } from "./testing-zips";

ownZips();

describe("what is no whole archive is refused:", () => {
  const without = (name: string) => Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
  const manifestOf = (change: object) => ({
    ...about,
    files: Object.entries(parts).map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: digestOf(bytes) })),
    ...change,
  });
  const other = Buffer.from("The plan of any year.");
  const cases: [string, string, () => Promise<string> | string][] = [
    [
      "damaged",
      "half of one",
      async () => {
        const whole = readFileSync(await written("half", entriesOf(parts)));
        writeFileSync(at("half"), whole.subarray(0, whole.length / 2));
        return at("half");
      },
    ],
    [
      "damaged",
      "no ZIP at all",
      () => {
        writeFileSync(at("text"), "The plan of the year.");
        return at("text");
      },
    ],
    [
      "damaged",
      "an empty file",
      () => {
        writeFileSync(at("empty"), "");
        return at("empty");
      },
    ],
    ["not_an_archive", "another ZIP", () => made("other", { "meeting.json": file }, { name: "docx" })],
    [
      "not_an_archive",
      "one without a manifest",
      () => {
        writeFileSync(at("bare"), madeZip(["meeting.json"]));
        return at("bare");
      },
    ],
    ["unknown_version", "a format to come", () => made("later", parts, manifestOf({ version: 2, more: true }))],
    ["damaged", "a manifest that says too little", () => made("little", parts, { ...about, files: "all" })],
    ["not_an_archive", "a manifest that is a word", () => made("word", parts, "manifest")],
    [
      "file_missing",
      "a file that is listed and not there",
      () => made("missing", without("seals.json"), manifestOf({})),
    ],
    [
      "file_missing",
      "a file that the meeting has and the archive has not",
      () => made("unkept", without(`files/${sha256}`)),
    ],
    [
      "file_altered",
      "other bytes of the same length",
      () => made("altered", { ...parts, "directory.json": Buffer.from("[]") }, manifestOf({})),
    ],
    ["file_altered", "other bytes", () => made("longer", { ...parts, "seals.json": file }, manifestOf({}))],
    ["file_altered", "a file under another's digest", () => made("swapped", { ...parts, [`files/${sha256}`]: other })],
    [
      "wrong_hash",
      "a meeting that was altered, its digest with it",
      () => {
        const forged = Buffer.from(canonical({ ...inside, wordings: [], people: [] }).replace("null", '"2026-01-01"'));
        return made("forged", { ...parts, "meeting.json": forged });
      },
    ],
    [
      "damaged",
      "a meeting that is none",
      () => made("none", { ...parts, "meeting.json": Buffer.from('{"tables":[]}') }),
    ],
    [
      "damaged",
      "a meeting nested without end",
      () => {
        const deep = Buffer.from(`{"tables":${"[".repeat(200_000)}`);
        return made("deep", { ...parts, "meeting.json": deep });
      },
    ],
    ["unsafe", "a file besides", () => made("more", { ...parts, "meeting.ics": file }, manifestOf({}))],
    ["unsafe", "a file of another kind", () => made("kind", { ...parts, "run.sh": file })],
    [
      "unsafe",
      "a path that leads out",
      () => {
        writeFileSync(at("out"), madeZip(["manifest.json", "../../etc/passwd"]));
        return at("out");
      },
    ],
    [
      "unsafe",
      "a path from the root",
      () => {
        writeFileSync(at("root"), madeZip(["manifest.json", "/etc/passwd"]));
        return at("root");
      },
    ],
    [
      "unsafe",
      "two files of one name",
      () => {
        writeFileSync(at("twice"), madeZip(["manifest.json", "meeting.json", "meeting.json"]));
        return at("twice");
      },
    ],
    ["unfolds_too_large", "a bomb", () => made("bomb", { ...parts, "meeting.ics": Buffer.alloc(80 * 1024 * 1024) })],
  ];

  it.each(cases)("%s: %s", async (reason, _, make) => {
    const answer = await read(await make());
    expect(answer).toMatchObject({ ok: false, reason });
  });

  it("encrypted", async () => {
    const bytes = readFileSync(await written("plain", entriesOf(parts)));
    for (let found = bytes.indexOf("PK\x01\x02"); found >= 0; found = bytes.indexOf("PK\x01\x02", found + 1)) {
      // Those that are packed: of one that is not, encrypted bytes are twelve more.
      if (bytes.readUInt16LE(found + 10) === 8) bytes.writeUInt16LE(bytes.readUInt16LE(found + 8) | 1, found + 8);
    }
    writeFileSync(at("encrypted"), bytes);
    expect(await read(at("encrypted"))).toMatchObject({ ok: false, reason: "encrypted" });
  });

  it("a list that promises less than unfolds", async () => {
    const path = await made("liar", { ...parts, "meeting.ics": Buffer.alloc(500_000) });
    const bytes = readFileSync(path);
    for (let found = bytes.indexOf("PK\x01\x02"); found >= 0; found = bytes.indexOf("PK\x01\x02", found + 1)) {
      if (bytes.toString("utf8", found + 46, found + 57) === "meeting.ics") bytes.writeUInt32LE(10, found + 24);
    }
    writeFileSync(path, bytes);
    expect(await read(path)).toMatchObject({ ok: false, reason: "file_altered" });
  });
});
