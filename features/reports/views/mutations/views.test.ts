import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { listViews } from "../queries";
import { mostViews, renaming, saving } from "../saved-view";
import { putBackView } from "./put-back";
import { removeView } from "./remove";
import { renameView } from "./rename";
import { saveView } from "./save";

const at = new Date("2026-11-23T02:00:00Z");
const query = "?status=draft&q=quarter";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

async function kept(name: string, actor: Actor = desk.editor): Promise<number> {
  const answer = await saveView({ name, query }, { actor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.viewId;
}

const namesOf = async (actor: Actor) => (await listViews(actor.accountId, fresh.database)).map(({ name }) => name);

describe("a saved view", () => {
  it("is one's own, is renamed, removed and put back, all of it on record", async () => {
    const act = { actor: desk.editor, at };
    const viewId = await kept("Drafts of the quarter");
    expect(await listViews(desk.editor.accountId, fresh.database)).toEqual([
      { id: viewId, name: "Drafts of the quarter", query },
    ]);
    expect(await namesOf(desk.chief)).toEqual([]);
    expect(await renameView({ viewId, name: "Quarter" }, act, fresh.database)).toEqual({ ok: true, viewId });
    expect(await removeView({ viewId }, act, fresh.database)).toEqual({ ok: true, viewId });
    expect(await namesOf(desk.editor)).toEqual([]);
    expect(await putBackView({ viewId }, act, fresh.database)).toEqual({ ok: true, viewId });
    expect(await namesOf(desk.editor)).toEqual(["Quarter"]);
    expect((await auditOf(fresh.database, "saved_view", viewId)).map(({ action }) => action)).toEqual([
      ...["saved_view.save", "saved_view.rename", "saved_view.remove", "saved_view.put_back"],
    ]);
  });

  it("has a name that no other of the same person has", async () => {
    const act = { actor: desk.chief, at };
    const taken = { ok: false, reasons: ["already_there"] };
    const first = await kept("Mine", desk.chief);
    await kept("Mine", desk.organiser);
    expect(await saveView({ name: "Mine", query }, act, fresh.database)).toEqual(taken);
    const second = await kept("Other", desk.chief);
    expect(await renameView({ viewId: second, name: "Mine" }, act, fresh.database)).toEqual(taken);
    await removeView({ viewId: first }, act, fresh.database);
    await renameView({ viewId: second, name: "Mine" }, act, fresh.database);
    expect(await putBackView({ viewId: first }, act, fresh.database)).toEqual(taken);
  });

  it("is not found by anyone else", async () => {
    const viewId = await kept("Private", desk.organiser);
    const act = { actor: desk.editor, at };
    const gone = { ok: false, reasons: ["not_found"] };
    expect(await renameView({ viewId, name: "Taken over" }, act, fresh.database)).toEqual(gone);
    expect(await removeView({ viewId }, act, fresh.database)).toEqual(gone);
    expect(await putBackView({ viewId }, act, fresh.database)).toEqual(gone);
    expect(await namesOf(desk.organiser)).toContain("Private");
  });

  it("is one of thirty at most", async () => {
    for (let index = 0; index < mostViews; index++) await kept(`View ${index}`, desk.administrator);
    const answer = await saveView({ name: "One more", query }, { actor: desk.administrator, at }, fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["too_many"] });
  });

  it("refuses whoever may not read reports", async () => {
    const viewId = await kept("Of an editor");
    const act = { actor: desk.districtAdministrator, at };
    const refused = { ok: false, reasons: ["not_permitted"] };
    expect(await saveView({ name: "A view", query }, act, fresh.database)).toEqual(refused);
    expect(await renameView({ viewId, name: "A view" }, act, fresh.database)).toEqual(refused);
    expect(await removeView({ viewId }, act, fresh.database)).toEqual(refused);
    expect(await putBackView({ viewId }, act, fresh.database)).toEqual(refused);
    expect((await auditOf(fresh.database, "saved_view", viewId)).map(({ action }) => action)).toEqual([
      "saved_view.save",
    ]);
  });
});

describe("the form of a view", () => {
  it.each([
    [
      { name: "  Two   words ", query: "?status=draft&page=3" },
      { name: "Two words", query: "?status=draft" },
    ],
    [{ name: " ", query }, "missing"],
    [{ name: "a".repeat(61), query }, "too_long"],
    [{ name: "All", query: "?page=2" }, "nothing_chosen"],
  ])("%j is read as %j", (given, expected) => {
    const read = saving.safeParse(given);
    expect(read.success ? read.data : read.error.issues[0]?.message).toEqual(expected);
  });

  it("names the view that is renamed", () => {
    expect(renaming.safeParse({ viewId: "0", name: "a" }).success).toBe(false);
    expect(renaming.parse({ viewId: "7", name: "a" })).toEqual({ viewId: 7, name: "a" });
  });
});
