import { describe, expect, it, vi } from "vitest";
import { handOver } from "./answer";
import { changedFolder, consentGiven, focus, newFolder, places, things, wordsOfThing } from "./asked";
import { changeRefusals } from "./change";
import { libraryFilter, queryOf } from "./filter";
import { asTree, sizeOf, within } from "./thing";

const key = "a".repeat(24);
const folders = [
  { id: 1, parentId: null, name: "Meetings" },
  { id: 2, parentId: 1, name: "2026" },
  { id: 3, parentId: null, name: "Awards" },
  { id: 4, parentId: 2, name: "Q1" },
];

describe("the filter of the library", () => {
  it.each([
    [{}, ""],
    [{ q: " 妇联 ", kind: "picture", consent: "missing" }, "?q=%E5%A6%87%E8%81%94&kind=picture&consent=missing"],
    [{ unused: "1", folder: "7", page: "2", trash: "1" }, "?unused=1&trash=1&folder=7&page=2"],
    [{ q: ["a", "b"], kind: "exe", consent: "__proto__", folder: "-1", page: "1e9", trash: "yes" }, ""],
    [{ q: "a\0b", folder: "'; drop table pictures" }, "?q=ab"],
  ])("reads %j and writes %j", (given, query) => {
    expect(queryOf(libraryFilter.parse(given))).toBe(query);
  });
});

describe("the folders", () => {
  it("are read as a tree", () => {
    expect(asTree(folders).map(({ name, depth }) => `${depth} ${name}`)).toEqual([
      "0 Awards",
      "0 Meetings",
      "1 2026",
      "2 Q1",
    ]);
  });

  it("hold each other", () => {
    expect([within(folders, 1), within(folders, 3)]).toEqual([[1, 2, 4], [3]]);
  });

  it.each([
    [1, "1 KB"],
    [655_360, "640 KB"],
    [3_355_443, "3.2 MB"],
  ])("tell %i bytes as %s", (bytes, words) => {
    expect(sizeOf(bytes)).toBe(words);
  });
});

describe("a change", () => {
  const named = { kind: "picture" as const, key, version: 2 };
  it.each([
    [[{ ...named }], []],
    [[], ["not_found"]],
    [[{ ...named, kind: "file" }], ["not_found"]],
    [[{ ...named, version: 3 }], ["newer_version"]],
  ])("against %j is refused with %j", (rows, reasons) => {
    expect(changeRefusals([named], rows)).toEqual(reasons);
  });
});

const consent = { key, version: "1", consent: "given", who: "Li Na", on: "2026-03-01", how: "", until: "" };

describe("what is asked for", () => {
  it.each([
    [newFolder, { name: " a\r\n b ", parentId: "" }, { name: "a b", parentId: null }],
    [
      things,
      { things: JSON.stringify([{ kind: "file", key, version: 1, role: "x" }]) },
      { things: [{ kind: "file", key, version: 1 }] },
    ],
    [
      places,
      { things: JSON.stringify([{ kind: "file", key, version: 1, folderId: null }]) },
      { things: [{ kind: "file", key, version: 1, folderId: null }] },
    ],
    [focus, { key, version: "3", x: "0", y: "100" }, { key, version: 3, x: 0, y: 100 }],
    [consentGiven, consent, { ...consent, version: 1, until: null }],
  ])("is read", (schema, given, read) => {
    expect(schema.parse(given)).toEqual(read);
  });

  it.each([
    [newFolder, { name: "  ", parentId: "" }, "name"],
    [newFolder, { name: "a".repeat(61), parentId: "" }, "name"],
    [changedFolder, { id: "x", name: "a", parentId: "", fromName: "a", fromParentId: "" }, "id"],
    [things, { things: "[]" }, "things"],
    [things, { things: "not json" }, "things"],
    [
      things,
      { things: JSON.stringify(Array.from({ length: 201 }, () => ({ kind: "file", key, version: 1 }))) },
      "things",
    ],
    [things, { things: JSON.stringify([{ kind: "file", key: "../x", version: 1 }]) }, "things"],
    [focus, { key, version: "1", x: "-1", y: "5" }, "x"],
    [focus, { key, version: "1", x: "left", y: "5" }, "x"],
    [
      wordsOfThing,
      { kind: "file", key, version: 1, captionEn: "a".repeat(401), captionZh: "", creditEn: "", creditZh: "" },
      "captionEn",
    ],
    [consentGiven, { ...consent, who: " " }, "who"],
    [consentGiven, { ...consent, on: "" }, "on"],
    [consentGiven, { ...consent, on: "2026-02-30" }, "on"],
    [consentGiven, { ...consent, until: "2026-02-01" }, "until"],
    [consentGiven, { ...consent, consent: "yes" }, "consent"],
  ])("is refused at its field", (schema, given, field) => {
    const read = schema.safeParse(given);
    expect(read.error?.issues[0]?.path[0]).toBe(field);
  });
});

describe("handing over", () => {
  const form = new FormData();
  form.set("name", "");
  form.set("parentId", "");
  const someone = async () => ({ name: "someone" });

  it("answers who is signed out, what is wrong, and a failure, and never throws", async () => {
    const done = async () => ({ ok: true as const });
    expect(await handOver(form, newFolder, async () => null, done)).toMatchObject({ reasons: ["signed_out"] });
    expect(await handOver(form, newFolder, someone, done)).toEqual({
      ok: false,
      reasons: ["invalid"],
      errors: { name: "missing" },
    });
    const said = vi.spyOn(console, "error").mockReturnValue(undefined);
    const fails = () => Promise.reject(new Error("the database is gone"));
    expect(await handOver(form, newFolder.partial(), fails, done)).toMatchObject({ reasons: ["unavailable"] });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
