import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediaFolders, pictures } from "@/db/schema/media";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { at, ownLibrary, pictureOf, recordOf } from "../testing-library";
import { changeFolder } from "./change-folder";
import { makeFolder } from "./make-folder";
import { moveThings } from "./move-things";
import { removeFolder } from "./remove-folder";
import { trashThings } from "./trash-things";

let desk: Awaited<ReturnType<typeof ownLibrary>>;
beforeAll(async () => {
  desk = await ownLibrary();
});
afterAll(() => desk.drop());

const by = (actor: Actor) => ({ actor, at });
const make = (name: string, parentId: number | null = null, actor: Actor = desk.editor) =>
  makeFolder({ name, parentId }, by(actor), desk.database);

async function made(name: string, parentId: number | null = null): Promise<number> {
  const answer = await make(name, parentId);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.folderId;
}

const refused = (reason: string) => ({ ok: false, reasons: [reason] });

describe("a folder", () => {
  it("is made once under a name where it stands, also ten times at once", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => make("Meetings")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)[0]).toEqual(refused("name_taken"));
    const [{ id } = { id: 0 }] = await desk.database
      .select()
      .from(mediaFolders)
      .where(eq(mediaFolders.name, "Meetings"));
    const inner = await made("Meetings", id);
    expect(await recordOf("folder", inner, desk.database)).toMatchObject([
      { action: "folder.make", actorId: desk.editor.accountId, after: { title: "Meetings", parentId: id } },
    ]);
    expect(await make("Nowhere", 2_000_000)).toEqual(refused("not_found"));
  });

  it("is renamed and moved by who saw it as it is, never into itself", async () => {
    const [outer, other] = [await made("Outer"), await made("Other")];
    const nested = await made("Nested", outer);
    const change = (part: object) =>
      changeFolder(
        { id: nested, name: "Nested", parentId: outer, fromName: "Nested", fromParentId: outer, ...part },
        by(desk.organiser),
        desk.database,
      );
    expect(await change({ parentId: nested })).toEqual(refused("inside_itself"));
    expect(await change({ fromName: "Older" })).toEqual(refused("newer_version"));
    expect(await change({ id: 2_000_000 })).toEqual(refused("not_found"));
    expect(await change({ parentId: 2_000_000 })).toEqual(refused("not_found"));
    expect(await change({ name: "Other", parentId: null })).toEqual(refused("name_taken"));
    expect(await change({ name: "Moved", parentId: other })).toEqual({ ok: true });
    const outerIntoNested = { id: other, name: "Other", parentId: nested, fromName: "Other", fromParentId: null };
    expect(await changeFolder(outerIntoNested, by(desk.editor), desk.database)).toEqual(refused("inside_itself"));
    expect((await recordOf("folder", nested, desk.database)).at(-1)).toMatchObject({
      action: "folder.change",
      before: { title: "Nested", parentId: outer },
      after: { title: "Moved", parentId: other },
    });
  });

  it("is removed when it is empty; what is in the trash does not hold it", async () => {
    const [id, thing] = [await made("To go"), await pictureOf(desk.editor, desk.database)];
    const remove = () => removeFolder({ id }, by(desk.chief), desk.database);
    const moved = await moveThings({ things: [{ ...thing, folderId: id }] }, by(desk.editor), desk.database);
    expect(await remove()).toEqual(refused("not_empty"));
    const inner = await made("Inner", id);
    expect(await removeFolder({ id: inner }, by(desk.chief), desk.database)).toEqual({ ok: true });
    if (!moved.ok) throw new Error("not moved");
    await trashThings({ things: moved.undo }, by(desk.editor), desk.database);
    expect(await remove()).toEqual({ ok: true });
    expect(await remove()).toEqual(refused("not_found"));
    const [row] = await desk.database.select().from(pictures).where(eq(pictures.key, thing.key));
    expect(row?.folderId).toBeNull();
    expect((await recordOf("folder", id, desk.database)).at(-1)).toMatchObject({ action: "folder.remove" });
  });

  it("refuses everyone who does not write, districts' people among them", async () => {
    const id = await made("Guarded");
    const change = { id, name: "Taken", parentId: null, fromName: "Guarded", fromParentId: null };
    for (const actor of [desk.administrator, desk.districtAdministrator, desk.districtMember, operator, visitor]) {
      expect(await make("Theirs", null, actor)).toEqual(refused("not_permitted"));
      expect(await changeFolder(change, by(actor), desk.database)).toEqual(refused("not_permitted"));
      expect(await removeFolder({ id }, by(actor), desk.database)).toEqual(refused("not_permitted"));
    }
    const [row] = await desk.database.select().from(mediaFolders).where(eq(mediaFolders.id, id));
    expect(row?.name).toBe("Guarded");
  });
});
