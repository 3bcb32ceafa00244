import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { bodyOf } from "../../body/document";
import { untold } from "../../draft";
import { createReport } from "../../mutations/create";
import { submitReport } from "../../mutations/submit";
import { getReport } from "../../queries";
import type { BulkStep, Chosen } from "../bulk";
import { takeBulkStep } from "./take-bulk-step";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const text = (title: string) => ({ title, summary: "In short.", body: bodyOf(["The federation held a meeting."]) });

async function begun(title: string, chinese = ""): Promise<Chosen> {
  const zh = chinese ? text(chinese) : null;
  const en = title ? text(title) : { ...text(""), summary: "Forty people attended." };
  const draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh };
  const input = { sectionId: desk.sectionId, draft };
  const answer = await createReport(input, { actor: desk.organiser, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return { reportId: answer.reportId, version: 1 };
}

const take = (step: BulkStep, reports: Chosen[], actor: Actor = desk.organiser) =>
  takeBulkStep({ step, reports }, { actor, at }, fresh.database);

const statusesOf = async ({ reportId }: Chosen) => {
  const report = await getReport(reportId, fresh.database);
  return [report?.editions.en.status, report?.editions.zh.status];
};

const recorded = async ({ reportId }: Chosen) =>
  (await auditOf(fresh.database, "report", reportId)).map(({ action }) => action);

describe("a step with several reports", () => {
  it("is taken by those that may, and says of each other one why it may not", async () => {
    const [whole, lacking] = [await begun("A Whole Report"), await begun("")];
    const gone = { reportId: 2_000_000_000, version: 1 };
    const answer = await take("submit", [whole, lacking, gone]);
    expect(answer).toEqual({
      step: "submit",
      done: [{ ...whole, languages: ["en"] }],
      refused: [
        { reportId: lacking.reportId, reasons: ["en.title_missing"] },
        { reportId: gone.reportId, reasons: ["not_found"] },
      ],
      hindrance: null,
    });
    expect(await recorded(whole)).toContain("report.submit");
    expect(await recorded(lacking)).not.toContain("report.submit");
  });

  it("is undone for the languages that took it, and for no other", async () => {
    const both = await begun("Both Languages", "两种语言");
    const input = { reportId: both.reportId, languages: ["en"] as const };
    await submitReport(input, { actor: desk.organiser, at }, fresh.database);
    const { done } = await take("submit", [both]);
    expect(done).toEqual([{ ...both, languages: ["zh"] }]);
    expect(await statusesOf(both)).toEqual(["in_review", "in_review"]);
    expect((await take("recall", done)).refused).toEqual([]);
    expect(await statusesOf(both)).toEqual(["in_review", "draft"]);
  });

  it("is not undone once somebody has approved it", async () => {
    const report = await begun("Approved Meanwhile");
    const { done } = await take("submit", [report]);
    expect((await take("approve", [report], desk.chief)).done).toHaveLength(1);
    expect((await take("recall", done)).refused).toEqual([{ reportId: report.reportId, reasons: ["wrong_status"] }]);
    expect((await statusesOf(report))[0]).toBe("approved");
  });

  it("puts into the trash and takes out again", async () => {
    const report = await begun("Thrown Away");
    const { done } = await take("trash", [report]);
    expect((await getReport(report.reportId, fresh.database))?.trashedAt).toEqual(at);
    expect((await take("untrash", done)).done).toHaveLength(1);
    expect((await getReport(report.reportId, fresh.database))?.trashedAt).toBeNull();
  });

  it("refuses to pass the review of one's own", async () => {
    const [own, other] = [await begun("Of The Chief"), await begun("Of The Organiser")];
    await submitReport({ reportId: own.reportId }, { actor: desk.chief, at }, fresh.database);
    await submitReport({ reportId: other.reportId }, { actor: desk.organiser, at }, fresh.database);
    const { done, refused } = await take("approve", [own, other], desk.chief);
    expect(done.map(({ reportId }) => reportId)).toEqual([other.reportId]);
    expect(refused).toEqual([{ reportId: own.reportId, reasons: ["own_report"] }]);
  });

  it.each([
    ["submit", "administrator"],
    ["recall", "administrator"],
    ["trash", "districtAdministrator"],
    ["untrash", "administrator"],
    ["approve", "organiser"],
  ] as const)("refuses %s to whoever may not: %s", async (step, person) => {
    const report = await begun(`Not For ${person} ${step}`);
    const before = await recorded(report);
    const { done, refused } = await take(step, [report], desk[person]);
    expect(done).toEqual([]);
    expect(refused).toEqual([{ reportId: report.reportId, reasons: ["not_permitted"] }]);
    expect(await recorded(report)).toEqual(before);
  });
});
