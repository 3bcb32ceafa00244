import { and, asc, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { reportSteps, reports, sections } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { type Actor, type Role, roles } from "@/features/people/actor";
import { permissions } from "@/features/people/permissions";
import { textOf } from "../body/contents";
import { listReportsOf } from "../compose/queries";
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
      draft: { eventDate: "2024-03-26", zh: null },
      slug: expect.stringMatching(/^bwf-holds-quarterly-meeting/),
    });
    expect(report?.draft.en.title).toMatch(/^BWF Holds Quarterly Meeting/);
    expect(report?.draft.en.summary).not.toBe("");
    expect(report?.draft.en.body.content).toHaveLength(5);
    const text = report ? textOf(report.draft.en.body) : "";
    expect(text).toContain("on the morning of March 26 to review");
    expect(text).toContain("Pinggu, Daxing and Huairou");
  });

  it("tells the year of the meeting in another year", async () => {
    const reportId = await composed({ actor: organiser, at: new Date("2025-12-31T16:30:00Z") });
    const report = await getReport(reportId, fresh.database);
    expect(report && textOf(report.draft.en.body)).toContain("March 26, 2024");
  });

  it("records who composed it, and begins its life", async () => {
    const reportId = await composed();
    const entries = await auditOf(reportId);
    expect(entries.map(({ action }) => action)).toEqual(["report.compose", "report.save"]);
    expect(entries[0]).toMatchObject({ actorId: organiser.accountId, at, after: { meetingId } });
    const steps = await fresh.database.select().from(reportSteps).where(eq(reportSteps.reportId, reportId));
    expect(steps).toMatchObject([{ step: "create", actorId: organiser.accountId, at }]);
  });

  it("makes another draft, at an address of its own, each time", async () => {
    const ids = [await composed(), await composed()];
    const made = await fresh.database.select({ slug: reports.slug }).from(reports).where(inArray(reports.id, ids));
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(2);
    const listed = await listReportsOf(meetingId, fresh.database);
    expect(listed.slice(0, 2).map(({ id }) => id)).toEqual(ids.toReversed());
    expect(listed[0]).toMatchObject({ status: "draft", standing: "unpublished" });
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
