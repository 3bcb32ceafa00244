import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitedRoles } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { type Actor, roles } from "@/features/people/actor";
import { saveMeeting } from "../../../mutations/save";
import { listSeries } from "../../../queries";
import { addItem } from "../../checklist/mutations/add";
import { tickItem } from "../../checklist/mutations/tick";
import { listChecklist } from "../../queries";
import { daysOf, meetingOf, plannedFor } from "../../testing-plan";
import { openQuarter } from "./open-quarter";

const at = new Date("2026-12-16T06:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
const act = () => ({ actor: desk.organiser, at });
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

let year = 2030;
const asked = async (change: object = {}) => {
  const series = await listSeries(fresh.database);
  const seriesId = series.find(({ slug }) => slug === "grassroots-quarterly")?.id ?? 0;
  year += 1;
  return { seriesId, year, quarter: 1, date: null, fromId: null, key: randomUUID(), ...change };
};

async function opened(input: Awaited<ReturnType<typeof asked>>): Promise<number> {
  const answer = await openQuarter(input, act(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.meetingId;
}

async function lastMeeting(): Promise<number> {
  const meetingId = await plannedFor({ date: "2026-12-11" }, act(), desk.unitId, fresh.database);
  const { record } = await meetingOf(meetingId, fresh.database);
  const item = { kind: "discuss", unitId: null, personId: null, internal: true } as const;
  const agenda = [
    { ...item, subject: { en: "the follow-ups", zh: "督办事项" }, subjectYear: 2026, minutes: 15, standing: true },
    { ...item, subject: { en: "this once", zh: "" }, subjectYear: null },
  ];
  const held = { ...record, status: "held" as const, mode: "mixed" as const, agenda };
  await saveMeeting({ meetingId, startedFrom: 1, record: held }, act(), fresh.database);
  await fresh.database
    .insert(invitedRoles)
    .values({ meetingId, position: 1, nameEn: "vice-president in charge", nameZh: "主管副主席", quota: 2 });
  const line = await addItem({ meetingId, en: "the hall", zh: "会场" }, act(), fresh.database);
  if (line.ok) await tickItem({ itemId: line.itemId, done: true }, act(), fresh.database);
  return meetingId;
}

describe("opening the next quarter", () => {
  it("takes over what stands, and nothing of what was", async () => {
    const fromId = await lastMeeting();
    const meetingId = await opened(await asked({ fromId, date: `${year + 1}-03-11` }));
    const { record, version } = await meetingOf(meetingId, fresh.database);
    expect(version).toBe(1);
    expect(record).toMatchObject({
      ...{ year, quarter: 1, status: "planned", date: `${year}-03-11`, mode: "mixed", hostUnitId: desk.unitId },
      ...{ isPublic: false, headCount: null, venue: { en: "", zh: "" }, purpose: { en: "", zh: "" } },
    });
    const [item, ...more] = record.agenda;
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      ...{ subject: { en: "the follow-ups", zh: "督办事项" }, subjectYear: null },
      ...{ minutes: 15, standing: true, internal: true },
    });
    const [last] = (await meetingOf(fromId, fresh.database)).record.agenda;
    expect(item?.id).not.toBe(last?.id);
    const taken = await fresh.database.select().from(invitedRoles).where(eq(invitedRoles.meetingId, meetingId));
    expect(taken).toMatchObject([{ nameEn: "vice-president in charge", quota: 2 }]);
    expect(await listChecklist(meetingId, fresh.database)).toMatchObject([{ textEn: "the hall", doneAt: null }]);
    expect(await daysOf(meetingId, fresh.database)).toMatchObject({ meeting: `${year}-03-11` });
    const entries = await auditOf(fresh.database, "meeting", meetingId);
    expect(entries.map(({ action }) => action)).toEqual(["meeting.create", "meeting.plan", "meeting.open_quarter"]);
    expect(entries.at(-1)).toMatchObject({ after: { from: fromId, items: 1, roles: 1, checklist: 1 } });
  });

  it("blank begins with the municipal host and a first checklist, its plan without days", async () => {
    const meetingId = await opened(await asked());
    expect((await meetingOf(meetingId, fresh.database)).record.agenda).toEqual([]);
    expect((await listChecklist(meetingId, fresh.database)).length).toBeGreaterThan(2);
    const days = Object.values(await daysOf(meetingId, fresh.database));
    expect(days).toEqual(Array(9).fill(null));
  });

  it("by a form sent ten times at once makes one meeting", async () => {
    const input = await asked({ fromId: await lastMeeting() });
    const before = await fresh.database.$count(meetings);
    const answers = await Promise.all(Array.from({ length: 10 }, () => openQuarter(input, act(), fresh.database)));
    expect(new Set(answers.map((answer) => answer.ok && answer.meetingId)).size).toBe(1);
    expect(await fresh.database.$count(meetings)).toBe(before + 1);
  });

  it("by two forms is refused the second time and leads to the meeting there is, unless that is cancelled", async () => {
    const input = await asked();
    const meetingId = await opened(input);
    const second = () => openQuarter({ ...input, key: randomUUID() }, act(), fresh.database);
    expect(await second()).toEqual({ ok: false, reasons: ["quarter_open"], meetingId });
    const { record } = await meetingOf(meetingId, fresh.database);
    const cancelled = { ...record, status: "cancelled" as const };
    await saveMeeting({ meetingId, startedFrom: 1, record: cancelled }, act(), fresh.database);
    expect(await second()).toMatchObject({ ok: true });
  });

  it("of another series may hold several meetings", async () => {
    const series = (await listSeries(fresh.database)).find(({ kind }) => kind === "training");
    const input = await asked({ seriesId: series?.id });
    await opened(input);
    const second = await meetingOf(await opened({ ...input, key: randomUUID() }), fresh.database);
    expect(second.series).toEqual({ en: "training session", zh: "培训班" });
  });

  it("of another series takes over from the latest of that series, or begins blank", async () => {
    const fromId = await lastMeeting();
    const series = (await listSeries(fresh.database)).find(({ kind }) => kind === "plenary");
    const agendaOf = async (meetingId: number) => (await meetingOf(meetingId, fresh.database)).record.agenda;
    const first = await opened(await asked({ fromId, seriesId: series?.id }));
    expect(await agendaOf(first)).toEqual([]);
    const { record, version } = await meetingOf(first, fresh.database);
    const [standing] = await agendaOf(fromId);
    if (!standing) throw new Error("nothing stands");
    const agenda = [{ ...standing, subject: { en: "the plenary's own", zh: "" } }];
    await saveMeeting({ meetingId: first, startedFrom: version, record: { ...record, agenda } }, act(), fresh.database);
    const second = await opened(await asked({ fromId, seriesId: series?.id }));
    expect(await agendaOf(second)).toMatchObject([{ subject: { en: "the plenary's own" } }]);
  });

  it("refuses a series or a meeting that is not there", async () => {
    for (const change of [{ seriesId: 2_000_000 }, { fromId: 2_000_000 }]) {
      const answer = await openQuarter(await asked(change), act(), fresh.database);
      expect(answer).toEqual({ ok: false, reasons: ["not_found"] });
    }
  });

  it.each(roles.filter((role) => role !== "organiser"))("refuses %s", async (role) => {
    const before = await fresh.database.$count(meetings);
    const actor: Actor = { ...desk.organiser, role, districtId: null };
    const answer = await openQuarter(await asked(), { actor, at }, fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await fresh.database.$count(meetings)).toBe(before);
  });
});
