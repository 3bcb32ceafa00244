import { and, asc, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { reportBoundFacts, reportCompositions } from "@/db/schema/report-facts";
import { reportSteps, reports, sections } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { type Actor, type Role, roles } from "@/features/people/actor";
import { permissions } from "@/features/people/permissions";
import { textOf } from "../body/contents";
import { emptyBody } from "../body/document";
import { keptComposition } from "../compose/kept-composition";
import { listReportsOf } from "../compose/queries";
import { tokensOf } from "../facts/token";
import { getReport } from "../queries";
import { composeReport } from "./compose";

let fresh: FreshDatabase;
let organiser: Actor;
let meetingId: number;
const at = new Date("2024-03-27T01:00:00Z");

beforeAll(async () => {
  fresh = await freshDatabase();
  const [account] = await fresh.database.select().from(accounts).where(eq(accounts.role, "organiser"));
  const [meeting] = await fresh.database
    .select()
    .from(meetings)
    .where(and(eq(meetings.year, 2024), eq(meetings.quarter, 1)));
  if (!account || !meeting) throw new Error("the seed has no organiser, or no meeting of March 2024");
  organiser = { accountId: account.id, name: account.name, role: "organiser", districtId: null };
  meetingId = meeting.id;
});

afterAll(() => fresh.drop());

async function composed(act = { actor: organiser, at }) {
  const answer = await composeReport({ meetingId }, act, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

const auditOf = (reportId: number) =>
  fresh.database
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectType, "report"), eq(auditEntries.subjectId, String(reportId))))
    .orderBy(asc(auditEntries.id));

const counted = async () => ({
  reports: await fresh.database.$count(reports),
  entries: await fresh.database.$count(auditEntries),
});

describe("composing a report from a meeting's record", () => {
  it("makes a draft of the host on the meeting's day", async () => {
    const report = await getReport(await composed(), fresh.database);
    expect(report).toMatchObject({
      ...{ meetingId, status: "draft", liveVersionId: null, version: 1, createdBy: organiser.accountId },
      section: { slug: "updates" },
      source: { slug: "bwf" },
      draft: { eventDate: "2024-03-26" },
      slug: expect.stringMatching(/^bwf-(?:holds|convenes)-quarterly-meeting/),
    });
    expect(report?.draft.en.title).toMatch(/^BWF (?:Holds|Convenes) Quarterly Meeting/);
    expect(report?.draft.en.summary).not.toBe("");
    expect(report?.draft.en.body.content).toHaveLength(5);
    const text = report ? textOf(report.draft.en.body) : "";
    expect(text).toContain("on the morning of March 26");
    expect(text).toContain("Pinggu, Daxing and Huairou");
  });

  it("writes the Chinese too, in line with its source, and binds both to the record", async () => {
    const reportId = await composed();
    const report = await getReport(reportId, fresh.database);
    expect(report).toMatchObject({ open: false, editions: { zh: { translatedVersionId: report?.workingVersionId } } });
    expect(report?.draft.zh?.title).toMatch(/\p{Script=Han}/u);
    for (const language of ["en", "zh"] as const) {
      const tokens = tokensOf(report?.draft[language]?.body ?? emptyBody);
      expect(tokens.map(({ field }) => field)).toContain("headCount");
      expect(tokens.map(({ sentence }) => sentence)).not.toContain(null);
    }
  });

  it("keeps how it was composed with the version of the record, and what its version states", async () => {
    const reportId = await composed();
    const [meeting] = await fresh.database.select().from(meetings).where(eq(meetings.id, meetingId));
    const kept = await fresh.database
      .select()
      .from(reportCompositions)
      .where(eq(reportCompositions.reportId, reportId))
      .orderBy(reportCompositions.language);
    expect(kept).toMatchObject(
      ["en", "zh"].map((language) => ({ language, meetingId, meetingVersion: meeting?.version, composedAt: at })),
    );
    const { captions } = keptComposition.parse(kept[0]?.content);
    expect(captions.length).toBeGreaterThan(0);
    const report = await getReport(reportId, fresh.database);
    const bound = await fresh.database
      .select()
      .from(reportBoundFacts)
      .where(eq(reportBoundFacts.versionId, report?.workingVersionId ?? 0));
    expect(bound).toContainEqual(expect.objectContaining({ language: "en", field: "headCount", seen: "40" }));
    expect(bound).toContainEqual(expect.objectContaining({ language: "zh", field: "date", seen: "2024-03-26" }));
  });

  it("reads the same each time", async () => {
    const [one, other] = [await composed(), await composed()];
    const [first, second] = [await getReport(one, fresh.database), await getReport(other, fresh.database)];
    expect(second?.draft).toEqual(first?.draft);
  });

  it("writes no Chinese where the record says too little in it", async () => {
    const told = await fresh.database.select().from(meetings).where(eq(meetings.id, meetingId));
    await fresh.database.update(meetings).set({ purposeZh: "" }).where(eq(meetings.id, meetingId));
    const report = await getReport(await composed(), fresh.database);
    await fresh.database
      .update(meetings)
      .set({ purposeZh: told[0]?.purposeZh ?? "" })
      .where(eq(meetings.id, meetingId));
    expect(report).toMatchObject({ draft: { zh: null }, editions: { zh: { translatedVersionId: null } } });
    expect(report && (await auditOf(report.id)).map(({ action }) => action)).toEqual(["report.compose", "report.save"]);
  });

  it("tells the year of the meeting in another year", async () => {
    const reportId = await composed({ actor: organiser, at: new Date("2025-12-31T16:30:00Z") });
    const report = await getReport(reportId, fresh.database);
    expect(report && textOf(report.draft.en.body)).toContain("March 26, 2024");
  });

  it("records who composed it, and begins its life", async () => {
    const reportId = await composed();
    const entries = await auditOf(reportId);
    expect(entries.map(({ action }) => action)).toEqual(["report.compose", "report.save", "report.translated"]);
    expect(entries[0]).toMatchObject({ actorId: organiser.accountId, at, after: { meetingId } });
    const steps = await fresh.database.select().from(reportSteps).where(eq(reportSteps.reportId, reportId));
    expect(steps).toMatchObject([{ step: "create", actorId: organiser.accountId, at }]);
  });

  it("makes another draft, at an address of its own, each time", async () => {
    const ids = [await composed(), await composed()];
    const made = await fresh.database.select({ slug: reports.slug }).from(reports).where(inArray(reports.id, ids));
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(2);
    const listed = await listReportsOf(meetingId, "2024-03-27", fresh.database);
    expect(listed.slice(0, 2).map(({ id }) => id)).toEqual(ids.toReversed());
    expect(listed[0]).toMatchObject({ status: "draft", standing: "unpublished", otherwise: null });
  });

  it("makes two drafts for two who compose at once", async () => {
    const ids = await Promise.allSettled([composed(), composed()]);
    expect(ids.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  });

  it("puts it in the section that is asked for", async () => {
    const [section] = await fresh.database.select().from(sections).where(eq(sections.slug, "international"));
    const input = { meetingId, sectionId: section?.id ?? 0 };
    const answer = await composeReport(input, { actor: organiser, at }, fresh.database);
    const report = answer.ok ? await getReport(answer.reportId, fresh.database) : null;
    expect(report?.section.slug).toBe("international");
  });

  const others: readonly Role[] = roles.filter((role) => !permissions["meeting.compose"].some((one) => one === role));

  it.each(others)("refuses %s", async (role) => {
    const before = await counted();
    const actor: Actor = { ...organiser, accountId: 1, role, districtId: null };
    const answer = await composeReport({ meetingId }, { actor, at }, fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await counted()).toEqual(before);
  });

  it("refuses a meeting that was not held, and one that is not there", async () => {
    const [planned] = await fresh.database.select().from(meetings).where(eq(meetings.status, "planned"));
    const before = await counted();
    const act = { actor: organiser, at };
    const refused = await composeReport({ meetingId: planned?.id ?? 0 }, act, fresh.database);
    expect(refused).toEqual({ ok: false, reasons: ["not_held"] });
    const missing = await composeReport({ meetingId: 2_000_000 }, act, fresh.database);
    expect(missing).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await counted()).toEqual(before);
  });

  it("refuses a section that is not there", async () => {
    const answer = await composeReport({ meetingId, sectionId: 999 }, { actor: organiser, at }, fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["section_missing"] });
  });
});
