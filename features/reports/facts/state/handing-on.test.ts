import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { bodyOf } from "../../body/document";
import { takeBulkStep } from "../../bulk/mutations/take-bulk-step";
import { listEditions } from "../../editions/queries";
import { approveReport } from "../../mutations/approve";
import { publishReport } from "../../mutations/publish";
import { publishInEmergency } from "../../mutations/publish-emergency";
import { publishScheduled } from "../../mutations/publish-scheduled";
import { saveReport } from "../../mutations/save";
import { scheduleReport } from "../../mutations/schedule";
import { submitReport } from "../../mutations/submit";
import { getReport } from "../../queries";
import { at, by, freshStudio } from "../../testing-studio";
import { keepFact } from "../mutations/keep-fact";
import { readReportFacts } from "../queries";
import { unsettledOf } from "../standing";
import { takenOver } from "../take-over";
import { attended, text } from "../testing-bound";
import { composedReport, countAnew } from "../testing-composed";
import { tokensOfText } from "../token";

let studio: Awaited<ReturnType<typeof freshStudio>>;
beforeAll(async () => {
  studio = await freshStudio();
});
afterAll(() => studio.drop());

const inAnHour = new Date(at.getTime() + 3_600_000);
const unsettled = { ok: false, reasons: ["en.facts_unsettled"] };

const submit = (reportId: number) => submitReport({ reportId }, by(studio.desk.editor), studio.database);
const approve = (reportId: number) =>
  approveReport({ reportId, version: 1 }, by(studio.desk.secondChief), studio.database);
const schedule = (reportId: number) =>
  scheduleReport({ reportId, publishAt: inAnHour }, by(studio.desk.secondChief), studio.database);

describe("a text whose record has changed", () => {
  it.each<[string, (reportId: number) => Promise<unknown>[], (reportId: number) => Promise<unknown>]>([
    ["submitted", () => [], submit],
    ["approved", (id) => [submit(id)], approve],
    [
      "published in review",
      (id) => [submit(id)],
      (reportId) => publishReport({ reportId, version: 1 }, by(studio.desk.secondChief), studio.database),
    ],
    [
      "published in an emergency",
      () => [],
      (reportId) => publishInEmergency({ reportId, reason: "A storm." }, by(studio.desk.chief), studio.database),
    ],
  ])("is not %s before somebody decided", async (_, first, step) => {
    const { reportId, meetingId } = await composedReport(studio);
    for (const done of first(reportId)) expect(await done).toEqual({ ok: true });
    await countAnew(studio, meetingId, 41);
    expect(await step(reportId)).toEqual(unsettled);
    const kept = { field: "headCount", seen: "40", recorded: "41", reason: "One was late." };
    await keepFact({ reportId, language: "en", ...kept }, by(studio.desk.editor), studio.database);
    expect(await step(reportId)).toEqual({ ok: true });
  });

  it("is neither scheduled nor submitted with others", async () => {
    const [one, other] = [await composedReport(studio), await composedReport(studio)];
    await submit(one.reportId);
    await approve(one.reportId);
    await countAnew(studio, one.meetingId, 41);
    await countAnew(studio, other.meetingId, 41);
    expect(await schedule(one.reportId)).toEqual(unsettled);
    const input = { step: "submit" as const, reports: [{ reportId: other.reportId, version: 1 }] };
    const answer = await takeBulkStep(input, by(studio.desk.editor), studio.database);
    expect(answer).toMatchObject({ done: [], refused: [{ reasons: unsettled.reasons }] });
  });

  it("does not go out by itself at its moment, and that is told", async () => {
    const { reportId, meetingId } = await composedReport(studio);
    for (const step of [submit, approve, schedule]) expect(await step(reportId)).toEqual({ ok: true });
    await countAnew(studio, meetingId, 41);
    const act = { actor: operator, at: inAnHour };
    const answer = await publishScheduled({ reportId, publishAt: inAnHour }, act, studio.database);
    expect(answer).toEqual({ ok: true, published: false });
    expect((await listEditions(reportId, studio.database)).en).toMatchObject({ status: "approved", trouble: "failed" });
    expect((await auditOf(studio.database, "report", reportId)).at(-1)).toMatchObject({
      ...{ action: "report.unschedule", reason: "facts_unsettled" },
    });
    expect((await waitingJobs(studio.database)).at(-1)).toMatchObject({
      ...{ job: "reports.tell-trouble", payload: { reportId, trouble: "failed", reasons: ["facts_unsettled"] } },
    });
  });

  it("goes on once it has taken over what the record says, and is seen when that changes once more", async () => {
    const { reportId, meetingId } = await composedReport(studio);
    await countAnew(studio, meetingId, 41);
    const record = await readReportFacts(reportId, "2026-11-23", studio.database);
    if (!record) throw new Error("the record is gone");
    const [waiting] = unsettledOf(tokensOfText(text, record.compositions.en), record.facts, [], "en");
    if (!waiting) throw new Error("nothing waits");
    const beside = { ...record, theirs: { en: null, zh: null } };
    const { title, summary, body } = takenOver(text, waiting, beside, "en");
    const changes = { "en.title": title, "en.summary": summary, "en.body": body };
    const input = { reportId, startedFrom: 1, changes };
    expect((await saveReport(input, by(studio.desk.editor), studio.database)).ok).toBe(true);
    expect(await submit(reportId)).toEqual({ ok: true });
    await countAnew(studio, meetingId, 42);
    const told = await readReportFacts(reportId, "2026-11-23", studio.database);
    const tokens = tokensOfText({ title, summary, body }, told?.compositions.en ?? null);
    const [again] = unsettledOf(tokens, told?.facts ?? [], [], "en");
    expect([again?.seen, again?.tokens.map(({ place }) => place)]).toEqual(["41", ["title", "summary", "body"]]);
  });

  it("keeps only its own language back", async () => {
    const zh = { title: "会议", summary: "会议召开。", body: bodyOf(["会议召开。"]) };
    const { reportId, meetingId } = await composedReport(studio, { zh });
    await countAnew(studio, meetingId, 41);
    const inChinese = { reportId, languages: ["zh" as const] };
    expect(await submitReport(inChinese, by(studio.desk.editor), studio.database)).toEqual({ ok: true });
    expect(await submit(reportId)).toEqual(unsettled);
  });
});

it("asks for the facts only where a text is handed on: read plainly, it would not be", async () => {
  const { reportId } = await composedReport(studio);
  const report = await getReport(reportId, studio.database);
  expect(report?.state.editions.en.words?.factsUnsettled).toBe("not_asked");
  await studio.begin();
  expect((await studio.report()).state.editions.en.words?.factsUnsettled).toBe(false);
  expect(await submit(reportId)).toEqual({ ok: true });
});

it("knows a composed sentence in one place of what is saved", async () => {
  const { reportId } = await composedReport(studio);
  const twice = { ...attended, content: [...attended.content, ...attended.content] };
  const input = { reportId, startedFrom: 1, changes: { "en.body": twice } };
  await saveReport(input, by(studio.desk.editor), studio.database);
  const saved = JSON.stringify((await getReport(reportId, studio.database))?.draft.en.body);
  expect(saved.split('"opening"').length - 1).toBe(3);
  expect(saved.split('"headCount"').length - 1).toBe(2);
});
