import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "@/db/schema/reports";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { listReportsOf } from "../compose/queries";
import { listOtherwise, listWriters } from "../correction/queries";
import { listReports } from "../desk/queries";
import { listToWatch } from "../facts/records/queries";
import { composedIn } from "../testing-composed";
import { at, by, freshStudio } from "../testing-studio";
import { proposeCorrection } from "./propose-correction";
import { watchRecord } from "./watch-record";

let studio: Awaited<ReturnType<typeof freshStudio>>;
let meeting: Awaited<ReturnType<typeof composedIn>>;
let reportId: number;
let draftId: number;

beforeAll(async () => {
  studio = await freshStudio();
  meeting = await composedIn(studio);
  reportId = await meeting.composed();
  await meeting.published(reportId);
  draftId = await meeting.composed();
});
afterAll(() => studio.drop());

/** One round of the clock: how many changes the editors of each report are told. */
async function round() {
  const watched = await listToWatch(studio.database);
  const answers = watched.map(async (one) => {
    const answer = await watchRecord(one, by(operator), studio.database);
    return [one.reportId, answer.ok ? answer.told : answer.reasons] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

const letters = async () =>
  (await waitingJobs(studio.database)).filter(({ job }) => job === "reports.tell-record-changed");

const onDesk = async (id: number) => {
  const { rows } = await studio.database.transaction(async () => listReports({}, studio.database));
  return rows.find((row) => row.id === id)?.factsChanged;
};

describe("watching the records behind reports", () => {
  it("has nothing to look at while nothing has changed", async () => {
    expect(await round()).toEqual({});
    expect(await listOtherwise(studio.database)).toEqual([]);
    expect(await onDesk(draftId)).toBe(false);
  });

  it("tells the editors of a published report once, and nobody of a draft", async () => {
    await meeting.rewrite(() => ({ headCount: 41 }));
    expect(await round()).toEqual({ [reportId]: 2, [draftId]: 0 });
    expect(await letters()).toMatchObject([
      { payload: { reportId, changes: [{ language: "en", field: "headCount", seen: "40", recorded: "41" }, {}] } },
    ]);
    expect(await round()).toEqual({});
    expect(await letters()).toHaveLength(1);
    const entries = await auditOf(studio.database, "report", reportId);
    expect(entries.filter(({ action }) => action === "report.tell_record_changed")).toMatchObject([
      { actorId: null, at, after: { changes: [{ field: "headCount" }, {}] } },
    ]);
    expect(await listWriters(reportId, studio.database)).toEqual([studio.desk.organiser.accountId]);
  });

  it("names in the lists what says otherwise", async () => {
    expect(await listOtherwise(studio.database)).toMatchObject([
      {
        id: reportId,
        told: { en: ["the number of people attending is 41, not 40"], zh: ["参会人数为41人，而非40人"] },
      },
    ]);
    expect([await onDesk(reportId), await onDesk(draftId)]).toEqual([true, true]);
    const made = await listReportsOf(meeting.meetingId, "2026-11-23", studio.database);
    expect(made.map(({ id, otherwise }) => [id, otherwise])).toEqual([
      [draftId, { live: false, working: true }],
      [reportId, { live: true, working: true }],
    ]);
  });

  it("tells what comes to it, and not again what was told", async () => {
    await meeting.renamePost("Another Post", "另一职务");
    expect(await round()).toEqual({ [reportId]: 2, [draftId]: 0 });
    const [, second] = await letters();
    expect(second).toMatchObject({
      payload: { changes: [{ field: expect.stringMatching(/^person\.\d+\.posts$/) }, {}] },
    });
  });

  it("is silent once the correction is on the site", async () => {
    await proposeCorrection({ reportId }, by(studio.desk.editor), studio.database);
    expect(await onDesk(reportId)).toBe(false);
    expect(await listOtherwise(studio.database)).toHaveLength(1);
    await meeting.published(reportId);
    expect(await listOtherwise(studio.database)).toEqual([]);
    expect(await round()).toEqual({});
  });

  it("tells a change anew that comes back after the text agreed", async () => {
    await meeting.rewrite(() => ({ headCount: 40 }));
    expect(await round()).toMatchObject({ [reportId]: 2 });
    await meeting.rewrite(() => ({ headCount: 41 }));
    expect(await round()).toMatchObject({ [reportId]: 0 });
    await meeting.rewrite(() => ({ headCount: 40 }));
    expect(await round()).toMatchObject({ [reportId]: 2 });
  });

  it("looks at nothing in the trash, and refuses a report of no meeting", async () => {
    await studio.database.update(reports).set({ trashedAt: at }).where(eq(reports.id, draftId));
    await meeting.rewrite(() => ({ headCount: 43 }));
    expect(Object.keys(await round())).toEqual([String(reportId)]);
    await studio.begin();
    const answer = await watchRecord({ reportId: studio.id() }, by(operator), studio.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_found"] });
  });
});
