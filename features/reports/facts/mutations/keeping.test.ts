import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptFacts } from "@/db/schema/report-facts";
import { auditOf } from "@/db/testing-desk";
import { submitReport } from "../../mutations/submit";
import { getReport } from "../../queries";
import { at, by, freshStudio } from "../../testing-studio";
import { composedReport, countAnew } from "../testing-composed";
import { keepFact } from "./keep-fact";
import { takeBackKept } from "./take-back-kept";

let studio: Awaited<ReturnType<typeof freshStudio>>;
beforeAll(async () => {
  studio = await freshStudio();
});
afterAll(() => studio.drop());

const change = { language: "en" as const, field: "headCount", seen: "40", recorded: "41" };
const reason = "One came too late to be counted.";

const keep = (reportId: number, part: Partial<typeof change> = {}) =>
  keepFact({ reportId, ...change, ...part, reason }, by(studio.desk.editor), studio.database);

const rowsOf = (reportId: number) => studio.database.select().from(keptFacts).where(eq(keptFacts.reportId, reportId));

async function changed() {
  const made = await composedReport(studio);
  await countAnew(studio, made.meetingId, 41);
  return made;
}

describe("keeping a text as it is", () => {
  it("is decided for a reason, once, and on record", async () => {
    const { reportId } = await changed();
    const [first, again] = [await keep(reportId), await keep(reportId)];
    expect(first).toEqual({ ok: true, keptId: expect.any(Number) });
    expect(again).toEqual(first);
    expect(await rowsOf(reportId)).toMatchObject([
      { ...change, reason, keptBy: studio.desk.editor.accountId, keptAt: at },
    ]);
    const told = (await auditOf(studio.database, "report", reportId)).filter(({ action }) => action.includes("fact"));
    expect(told).toMatchObject([
      { action: "report.keep_fact", after: change, reason, actorId: studio.desk.editor.accountId },
    ]);
  });

  it.each<[string, Partial<typeof change>]>([
    ["says something else by now", { recorded: "42" }],
    ["says it still in the other form", { field: "presenters.0", seen: "Pinggu", recorded: "Pinggu" }],
    ["does not have it", { field: "venue", recorded: "Hall" }],
  ])("is refused where the record %s", async (_, part) => {
    const { reportId } = await changed();
    expect(await keep(reportId, part)).toEqual({ ok: false, reasons: ["record_changed"] });
    expect(await rowsOf(reportId)).toEqual([]);
  });

  it("lets a fact stand that has left the record", async () => {
    const { reportId, meetingId } = await composedReport(studio);
    await countAnew(studio, meetingId, null);
    expect(await keep(reportId, { recorded: "" })).toMatchObject({ ok: true });
  });

  it("is possible in review, and changes nothing there", async () => {
    const { reportId, meetingId } = await composedReport(studio);
    expect((await submitReport({ reportId }, by(studio.desk.editor), studio.database)).ok).toBe(true);
    await countAnew(studio, meetingId, 41);
    expect((await keep(reportId)).ok).toBe(true);
    expect((await getReport(reportId, studio.database))?.editions.en.status).toBe("in_review");
  });

  it("is asked of no report that was made from no record, nor of one that is not there", async () => {
    await studio.begin();
    expect(await keep(studio.id())).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await keep(999_999)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});

describe("taking it back", () => {
  it("lets the change wait again, and is on record", async () => {
    const { reportId } = await changed();
    const kept = await keep(reportId);
    const keptId = kept.ok ? kept.keptId : 0;
    const back = () => takeBackKept({ reportId, keptId }, by(studio.desk.editor), studio.database);
    expect(await back()).toEqual({ ok: true });
    expect(await rowsOf(reportId)).toEqual([]);
    expect((await auditOf(studio.database, "report", reportId)).at(-1)).toMatchObject({
      action: "report.take_back_kept",
      before: { ...change, reason },
    });
    expect(await back()).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("reaches no other report's decision", async () => {
    const [one, other] = [await changed(), await changed()];
    const kept = await keep(one.reportId);
    const input = { reportId: other.reportId, keptId: kept.ok ? kept.keptId : 0 };
    expect(await takeBackKept(input, by(studio.desk.editor), studio.database)).toEqual({
      ok: false,
      reasons: ["not_found"],
    });
    expect(await rowsOf(one.reportId)).toHaveLength(1);
  });
});
