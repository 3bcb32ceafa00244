import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "@/db/schema/cases";
import { makeFolder } from "../mutations/make-folder";
import { moveThings } from "../mutations/move-things";
import { recordConsent } from "../mutations/record-consent";
import { trashThings } from "../mutations/trash-things";
import { writeWords } from "../mutations/write-words";
import { at, fileOfTheirs, ownLibrary, pictureOf } from "../testing-library";
import { usesOfPictures } from "../usage/queries";
import { libraryFilter } from "./filter";
import { historyOf, listFolders, listThings, readThing } from "./queries";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
let [hall, tree, plan, gone] = ["", "", "", ""];
let folderId = 0;

beforeAll(async () => {
  desk = await ownLibrary();
  const act = { actor: desk.editor, at };
  const { database } = desk;
  const [first, second, third] = [
    await pictureOf(desk.editor, database, "hall_100%.png"),
    await pictureOf(desk.editor, database, "tree.png"),
    await pictureOf(desk.editor, database, "gone.png"),
  ];
  const file = await fileOfTheirs(desk.editor, database, "会议材料.pdf");
  [hall, tree, plan, gone] = [first.key, second.key, file.key, third.key];
  const blank = { altEn: "", altZh: "", captionEn: "", captionZh: "", creditEn: "", creditZh: "" };
  await writeWords({ ...first, ...blank, altZh: "妇联礼堂", captionEn: "The Great Hall" }, act, database);
  const folder = await makeFolder({ name: "材料", parentId: null }, act, database);
  folderId = folder.ok ? folder.folderId : 0;
  await moveThings({ things: [{ ...file, folderId }] }, act, database);
  const consent = { consent: "given" as const, who: "Li Na", on: "2025-01-01", how: "", until: "2025-12-31" };
  await recordConsent({ ...second, ...consent }, act, database);
  await trashThings({ things: [third] }, act, database);
  await database.update(cases).set({ pictureKey: hall }).where(eq(cases.id, 1));
});
afterAll(() => desk.drop());

const ours = () => [hall, tree, plan, gone];
async function found(part: object, folders: number[] | null = null, day = "2026-03-08") {
  const wanted = { ...libraryFilter.parse({}), ...part, folders, day };
  const { rows } = await listThings(wanted, desk.database);
  return rows.map(({ key }) => key).filter((key) => ours().includes(key));
}

describe("the library", () => {
  it("holds pictures and files, the newest first, and what is in the trash apart", async () => {
    expect((await found({})).toSorted()).toEqual([hall, tree, plan].toSorted());
    expect(await found({ trash: true })).toEqual([gone]);
    expect(await found({ kind: "file" })).toEqual([plan]);
    expect(await found({ kind: "picture", q: "tree" })).toEqual([tree]);
    const { rows, total, pages } = await listThings(
      { ...libraryFilter.parse({}), page: 1000, folders: null, day: "2026-03-08" },
      desk.database,
    );
    expect([rows, total > 3, pages]).toEqual([[], true, Math.ceil(total / 40)]);
  });

  it.each([
    ["妇联", () => [hall]],
    ["great hall", () => [hall]],
    ["会议", () => [plan]],
    ["100%", () => [hall]],
    ["l_1", () => [hall]],
    ["%", () => [hall]],
    ["_", () => [hall]],
    ["\\", () => []],
    ["no such words", () => []],
  ])("finds %j in names and words of both languages", async (q, expected) => {
    expect(await found({ q })).toEqual(expected());
  });

  it("tells what is in a folder, what nothing uses, and how consents stand", async () => {
    expect(await found({}, [folderId])).toEqual([plan]);
    expect((await found({ unused: true })).toSorted()).toEqual([tree, plan].toSorted());
    expect(await found({ consent: "missing" })).toEqual([tree]);
    expect(await found({ consent: "given" })).toEqual([]);
    expect(await found({ consent: "given" }, null, "2025-12-31")).toEqual([tree]);
    expect(await found({ consent: "not_needed", kind: "picture" })).toEqual([hall]);
    expect(await listFolders(desk.database)).toEqual([{ id: folderId, parentId: null, name: "材料" }]);
  });

  it("tells of one thing where it is used and what was done to it", async () => {
    const uses = await usesOfPictures([hall, tree], desk.database);
    expect(uses).toMatchObject([{ key: hall, kind: "case", id: 1 }]);
    expect(await readThing(hall, desk.database)).toMatchObject({ kind: "picture", uploadedBy: desk.editor.name });
    expect(await readThing(plan, desk.database)).toMatchObject({ kind: "file", folderId, type: "pdf" });
    expect(await readThing("f".repeat(24), desk.database)).toBeNull();
    const deeds = (await historyOf(tree, desk.database)).map(({ action }) => action);
    expect(deeds).toEqual(["picture.consent", "picture.add"]);
  });
});
