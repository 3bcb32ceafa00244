import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictures } from "@/db/schema/media";
import { writeWords } from "../mutations/write-words";
import { at, ownLibrary, pictureOf } from "../testing-library";
import * as asked from "./asked";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
beforeAll(async () => {
  desk = await ownLibrary();
});
afterAll(() => desk.drop());

const unasked = {
  ...{ content: "b".repeat(24), width: "1", height: "1", bytes: "1", fileName: "other.png", focusX: "1" },
  ...{ consentWho: "Wang Fang", consentOn: "2026-01-02", trashedAt: "2020-01-01", replacedAt: "2020-01-01" },
  ...{ createdBy: "1", createdAt: "2020-01-01", role: "administrator", districtId: "1", status: "published" },
};
const more = { ...unasked, consent: "given", folderId: "1", id: "1", parentId: "1", name: "other" };

const key = "a".repeat(24);
const named = { kind: "picture", key, version: "1" };
const words = { altEn: "A hall", altZh: "礼堂", captionEn: "", captionZh: "会场", creditEn: "BWF", creditZh: "" };
const list = (thing: object) => ({ things: JSON.stringify([thing]) });

describe("fields that nobody asked for", () => {
  it.each([
    ["a new folder", asked.newFolder, { name: "Spring", parentId: "" }],
    ["a folder", asked.changedFolder, { id: "7", name: "Spring", parentId: "", fromName: "May", fromParentId: "" }],
    ["a folder to be removed", asked.oneFolder, { id: "7" }],
    ["words", asked.wordsOfThing, { ...named, ...words }],
    ["a focus", asked.focus, { ...named, x: "1", y: "2" }],
    ["a consent", asked.consentGiven, { ...named, consent: "needed" }],
  ])("are left out of %s", (_, schema, form) => {
    const right = schema.safeParse(form);
    expect(right).toMatchObject({ success: true });
    expect(schema.safeParse({ ...more, ...form })).toEqual(right);
  });

  it.each([
    ["things", asked.things, named],
    ["places", asked.places, { ...named, folderId: "7" }],
  ])("are left out of a list of %s", (_, schema, thing) => {
    const right = schema.safeParse(list(thing));
    expect(right).toMatchObject({ success: true });
    expect(schema.safeParse({ ...more, ...list({ ...more, ...thing }) })).toEqual(right);
  });

  it("change nothing of a picture that is described", async () => {
    const picture = await pictureOf(desk.editor, desk.database);
    const row = async () => (await desk.database.select().from(pictures).where(eq(pictures.key, picture.key)))[0];
    const before = await row();
    const input = asked.wordsOfThing.parse({ ...more, ...picture, ...words });
    expect(await writeWords(input, { actor: desk.editor, at }, desk.database)).toMatchObject({ ok: true });
    expect(await row()).toEqual({ ...before, ...words, version: 2 });
  });
});
