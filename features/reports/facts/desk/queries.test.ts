import { afterAll, beforeAll, expect, it } from "vitest";
import { getReport } from "../../queries";
import { by, freshStudio } from "../../testing-studio";
import { keepFact } from "../mutations/keep-fact";
import { readReportFacts } from "../queries";
import { composedReport, countAnew } from "../testing-composed";
import { readFactsGiven } from "./queries";

let studio: Awaited<ReturnType<typeof freshStudio>>;
beforeAll(async () => {
  studio = await freshStudio();
});
afterAll(() => studio.drop());

async function given(reportId: number) {
  const report = await getReport(reportId, studio.database);
  const record = await readReportFacts(reportId, "2026-11-23", studio.database);
  if (!report || !record) throw new Error("the report is gone");
  return readFactsGiven(report, record, "2026-11-23", studio.database);
}

it("tells who changed what waits, by which way, and who decided to keep it", async () => {
  const { reportId, meetingId } = await composedReport(studio);
  expect((await given(reportId)).changes).toEqual({});
  await countAnew(studio, meetingId, 41);
  const { organiser, editor } = studio.desk;
  const { changes, recordChangedAt } = await given(reportId);
  expect(changes).toEqual({ headCount: { by: organiser.name, at: recordChangedAt, how: "record" } });
  const change = { language: "en" as const, field: "headCount", seen: "40", recorded: "41", reason: "It was so." };
  await keepFact({ reportId, ...change }, by(editor), studio.database);
  expect((await given(reportId)).kept).toMatchObject([{ ...change, by: editor.name }]);
});
