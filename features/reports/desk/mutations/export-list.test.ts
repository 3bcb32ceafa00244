import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { listReports } from "../queries";
import { exportReportList } from "./export-list";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const taken = (actor: Actor, mine = false, status: "all" | "published" = "all") =>
  exportReportList({ status, mine, file: "csv" }, { actor, at }, fresh.database);

const onRecord = () =>
  fresh.database
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.action, "report_list.export"))
    .orderBy(desc(auditEntries.id));

it("hands out every report that the list shows, in its order, and puts it on record", async () => {
  const answer = await taken(desk.administrator);
  if (!answer.ok) throw new Error(answer.reasons.join());
  expect(answer.reports).toHaveLength(await fresh.database.$count(reports));
  const page = await listReports({}, fresh.database);
  expect(answer.reports.slice(0, page.rows.length)).toEqual(page.rows);
  const after = { status: "all", mine: false, file: "csv", reports: answer.reports.length };
  expect((await onRecord())[0]).toMatchObject({ subjectType: "report_list", subjectId: "all", after, at });
});

it("leaves out what the filter leaves out", async () => {
  const [published, mine] = [await taken(desk.chief, false, "published"), await taken(desk.secondChief, true)];
  if (!published.ok || !mine.ok) throw new Error("refused");
  expect(published.reports.length).toBeGreaterThan(0);
  expect(new Set(published.reports.map(({ standing }) => standing))).toEqual(new Set(["live"]));
  expect(mine.reports).toEqual([]);
});

it("refuses whoever may not read reports", async () => {
  const before = await onRecord();
  for (const actor of [desk.districtAdministrator, desk.districtMember]) {
    expect(await taken(actor)).toEqual({ ok: false, reasons: ["not_permitted"] });
  }
  expect(await onRecord()).toEqual(before);
});
