import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checklistItems } from "@/db/schema/plan";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { type Actor, roles } from "@/features/people/actor";
import { findRemoved, listChecklist } from "../../queries";
import { plannedFor } from "../../testing-plan";
import { adding, mostItems } from "../checklist";
import { addItem } from "./add";
import { moveItem } from "./move";
import { putItemBack } from "./put-back";
import { removeItem } from "./remove";
import { tickItem } from "./tick";

const at = new Date("2026-11-16T06:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
const act = () => ({ actor: desk.organiser, at });
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

async function listOf(...names: string[]) {
  const meetingId = await plannedFor({ date: "2026-12-11" }, act(), desk.unitId, fresh.database);
  const ids: number[] = [];
  for (const en of names) {
    const answer = await addItem({ meetingId, en, zh: "" }, act(), fresh.database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    ids.push(answer.itemId);
  }
  const names_ = async () => (await listChecklist(meetingId, fresh.database)).map(({ textEn }) => textEn);
  return { meetingId, ids, names: names_ };
}

describe("the checklist", () => {
  it("takes lines at its end, one for a double click, and no more than fit", async () => {
    const { meetingId, names } = await listOf("the hall", "the photographer", "the photographer");
    expect(await names()).toEqual(["the hall", "the photographer"]);
    for (let line = 2; line < mostItems; line++) {
      await addItem({ meetingId, en: `line ${line}`, zh: "" }, act(), fresh.database);
    }
    const answer = await addItem({ meetingId, en: "one more", zh: "" }, act(), fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["too_many"] });
  });

  it("asks for words in one language at least", () => {
    const codes = (form: object) =>
      adding.safeParse({ meetingId: "1", ...form }).error?.issues.map((one) => one.message);
    expect(codes({ en: " ", zh: "" })).toEqual(["missing"]);
    expect(codes({ en: "x".repeat(201), zh: "" })).toEqual(["too_long"]);
    expect(codes({ en: "", zh: "预订会场" })).toBeUndefined();
  });

  it("is ticked and unticked, each once", async () => {
    const { meetingId, ids } = await listOf("the hall");
    const tick = (done: boolean) => tickItem({ itemId: ids[0] ?? 0, done }, act(), fresh.database);
    await Promise.all([tick(true), tick(true)]);
    expect(await listChecklist(meetingId, fresh.database)).toMatchObject([{ doneAt: at, doneBy: desk.organiser.name }]);
    await tick(false);
    expect(await listChecklist(meetingId, fresh.database)).toMatchObject([{ doneAt: null, doneBy: null }]);
    const actions = (await auditOf(fresh.database, "meeting", meetingId)).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(["meeting.tick_check", "meeting.untick_check"]);
  });

  it("has its lines moved by one place, over lines that were removed, and not beyond its ends", async () => {
    const { ids, names } = await listOf("a", "b", "c");
    const [a = 0, b = 0, c = 0] = ids;
    await removeItem({ itemId: b }, act(), fresh.database);
    await moveItem({ itemId: c, by: -1 }, act(), fresh.database);
    expect(await names()).toEqual(["c", "a"]);
    expect(await moveItem({ itemId: c, by: -1 }, act(), fresh.database)).toEqual({ ok: true });
    expect(await moveItem({ itemId: a, by: 1 }, act(), fresh.database)).toEqual({ ok: true });
    expect(await names()).toEqual(["c", "a"]);
    await putItemBack({ itemId: b }, act(), fresh.database);
    expect(await names()).toEqual(["c", "b", "a"]);
  });

  it("gives a removed line back where it stood, with its tick", async () => {
    const { meetingId, ids, names } = await listOf("a", "b");
    const [itemId = 0] = ids;
    await tickItem({ itemId, done: true }, act(), fresh.database);
    await removeItem({ itemId }, act(), fresh.database);
    expect(await names()).toEqual(["b"]);
    expect(await findRemoved(itemId, meetingId, fresh.database)).toMatchObject({ id: itemId, textEn: "a" });
    expect(await findRemoved(itemId, meetingId + 1, fresh.database)).toBeNull();
    expect(await tickItem({ itemId, done: false }, act(), fresh.database)).toMatchObject({ reasons: ["not_found"] });
    await putItemBack({ itemId }, act(), fresh.database);
    expect(await listChecklist(meetingId, fresh.database)).toMatchObject([{ id: itemId, doneAt: at }, { textEn: "b" }]);
    const actions = (await auditOf(fresh.database, "meeting", meetingId)).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(["meeting.remove_check", "meeting.put_check_back"]);
  });

  it.each(roles.filter((role) => role !== "organiser"))("refuses %s every change", async (role) => {
    const { meetingId, ids } = await listOf("a", "b");
    const before = await fresh.database.select().from(checklistItems);
    const by = { actor: { ...desk.organiser, role, districtId: null } satisfies Actor, at };
    const [itemId = 0] = ids;
    const refused = { ok: false, reasons: ["not_permitted"] };
    expect(await addItem({ meetingId, en: "c", zh: "" }, by, fresh.database)).toEqual(refused);
    expect(await tickItem({ itemId, done: true }, by, fresh.database)).toEqual(refused);
    expect(await moveItem({ itemId, by: 1 }, by, fresh.database)).toEqual(refused);
    expect(await removeItem({ itemId }, by, fresh.database)).toEqual(refused);
    expect(await putItemBack({ itemId }, by, fresh.database)).toEqual(refused);
    expect(await fresh.database.select().from(checklistItems)).toEqual(before);
  });
});
