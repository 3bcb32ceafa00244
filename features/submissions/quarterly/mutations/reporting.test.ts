import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workReportForms, workReports } from "@/db/schema/submissions";
import { auditOf } from "@/db/testing-desk";
import { listSeries } from "@/features/meetings/queries";
import { done, submissionsWorld } from "../../testing-submissions";
import type { WorkReportForm } from "../form";
import { getOwnWorkReport, listStanding, listSubmissions } from "../queries";
import { openRound } from "./open-round";
import { saveWorkReport } from "./save-work-report";
import { takeWorkReportStep } from "./take-work-report-step";

const label = { en: "Homes", zh: "妇女之家" };
const content: WorkReportForm = {
  questions: [
    { key: "homes", kind: "figure", label, required: true, known: null },
    { key: "attended", kind: "figure", label, required: true, known: "meetings_attended" },
    { key: "progress", kind: "text", label, required: true, longest: 500, fromLast: true },
  ],
};
const at = new Date("2026-10-01T02:00:00Z");

let world: Awaited<ReturnType<typeof submissionsWorld>>;
let seriesId: number;
beforeAll(async () => {
  world = await submissionsWorld();
  const [series] = await listSeries(world.database);
  seriesId = series?.id ?? 0;
  const from = { fromYear: 2026, fromQuarter: 1 };
  await world.database.insert(workReportForms).values({ seriesId, ...from, content, createdAt: at });
});
afterAll(() => world.drop());

const organiser = () => ({ actor: world.desk.organiser, at });
const of = (slug: string, on = at) => ({ actor: world.of(slug), at: on });

async function opened(quarter: number) {
  const known = new Map([[world.unit("pinggu"), { meetings_attended: 1 }]]);
  const input = { seriesId, year: 2026, quarter, dueOn: "2026-10-10", graceDays: 3, known };
  return done(await openRound(input, organiser(), world.database)).roundId;
}

async function reportOf(roundId: number, slug: string): Promise<number> {
  const where = and(eq(workReports.roundId, roundId), eq(workReports.unitId, world.unit(slug)));
  const [row] = await world.database.select({ id: workReports.id }).from(workReports).where(where);
  return row?.id ?? 0;
}

const answers = { homes: "12", progress: "建成十二个。" };

describe("the work reports of a quarter", () => {
  it("are asked of every district once, each beginning with what the portal knows", async () => {
    const roundId = await opened(1);
    const standing = await listStanding(roundId, world.database);
    expect(standing).toHaveLength(17);
    const input = { seriesId, year: 2026, quarter: 1, dueOn: "2026-10-10", graceDays: 3, known: new Map() };
    expect(await openRound(input, organiser(), world.database)).toEqual({ ok: false, reasons: ["open_already"] });
    const report = await getOwnWorkReport(world.unit("pinggu"), await reportOf(roundId, "pinggu"), world.database);
    expect(report?.answers).toEqual({ attended: "1" });
  });

  it("are handed in, returned with remarks and handed in again, each submission kept", async () => {
    const roundId = await opened(2);
    const reportId = await reportOf(roundId, "pinggu");
    const typed = { ...answers, attended: "99", other: "x" };
    done(await saveWorkReport({ reportId, startedFrom: 1, answers: typed }, of("pinggu"), world.database));
    expect((await getOwnWorkReport(world.unit("pinggu"), reportId, world.database))?.answers).toEqual({
      ...answers,
      attended: "1",
    });
    const submit = (startedFrom: number) =>
      takeWorkReportStep({ reportId, startedFrom, step: "submit" }, of("pinggu"), world.database);
    done(await submit(2));
    const back = { reportId, startedFrom: 3, step: "return" as const };
    expect(await takeWorkReportStep({ ...back, remarks: { "": " " } }, organiser(), world.database)).toEqual({
      ...{ ok: false, reasons: ["reason_missing"] },
    });
    done(await takeWorkReportStep({ ...back, remarks: { homes: "Since when?" } }, organiser(), world.database));
    const again = { ...answers, homes: "13" };
    done(await saveWorkReport({ reportId, startedFrom: 4, answers: again }, of("pinggu"), world.database));
    done(await submit(5));
    const submissions = await listSubmissions(reportId, world.database);
    expect(submissions.map(({ number, answers: given, remarks }) => [number, given, remarks])).toEqual([
      [2, { ...again, attended: "1" }, null],
      [1, { ...answers, attended: "1" }, { homes: "Since when?" }],
    ]);
    const deeds = (await auditOf(world.database, "work_report", reportId)).map(({ action }) => action);
    expect(deeds.filter((action) => action !== "work_report.save")).toEqual([
      "work_report.submit",
      "work_report.return",
      "work_report.submit",
    ]);
  });

  it("begin with what was said a quarter ago", async () => {
    const reportId = await reportOf(await opened(3), "pinggu");
    const report = await getOwnWorkReport(world.unit("pinggu"), reportId, world.database);
    expect(report?.answers).toEqual({ attended: "1", progress: answers.progress });
  });

  it("are handed in whole, by the district's administrator, and exist for no sibling", async () => {
    const reportId = await reportOf(await opened(4), "miyun");
    const step = { reportId, startedFrom: 1, step: "submit" as const };
    expect(await takeWorkReportStep(step, of("miyun"), world.database)).toEqual({
      ...{ ok: false, reasons: ["faults"] },
      faults: [
        { key: "homes", code: "missing" },
        { key: "progress", code: "missing" },
      ],
    });
    const save = { reportId, startedFrom: 1, answers };
    expect(await saveWorkReport(save, of("daxing"), world.database)).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await getOwnWorkReport(world.unit("daxing"), reportId, world.database)).toBeNull();
    const member = { actor: { ...world.desk.districtMember, districtId: world.unit("miyun") } as never, at };
    expect(await takeWorkReportStep(step, member, world.database)).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await saveWorkReport(save, member, world.database)).toMatchObject({ ok: true });
  });
});
