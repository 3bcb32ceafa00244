import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { reports, reportVersions } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { fromBeijing } from "@/platform/clock";
import { listPublications } from "./queries";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

const year = { from: fromBeijing("2024-01-01 00:00:00"), until: fromBeijing("2025-01-01 00:00:00") };

it("counts what is on the site, by Beijing's days, and leaves out what was withdrawn", async () => {
  const before = await listPublications(year, fresh.database);
  expect(before.length).toBeGreaterThan(3);
  expect(before.every(({ publishedDay }) => publishedDay.startsWith("2024-"))).toBe(true);
  const [one] = await fresh.database
    .select({ id: reports.id, versionId: reports.liveVersionId })
    .from(reports)
    .where(eq(reports.status, "published"))
    .limit(1);
  if (!one?.versionId) throw new Error("there is no published report");
  const publishedAt = fromBeijing("2031-03-31 23:59:59");
  await fresh.database.update(reports).set({ publishedAt }).where(eq(reports.id, one.id));
  await fresh.database
    .update(reportVersions)
    .set({ eventDate: "2031-03-29" })
    .where(eq(reportVersions.id, one.versionId));
  const quarter = { from: fromBeijing("2031-01-01 00:00:00"), until: fromBeijing("2031-04-01 00:00:00") };
  const found = await listPublications(quarter, fresh.database);
  expect(found).toMatchObject([{ eventDay: "2031-03-29", publishedDay: "2031-03-31" }]);
  await fresh.database.update(reports).set({ withdrawnAt: publishedAt }).where(eq(reports.id, one.id));
  expect(await listPublications(quarter, fresh.database)).toEqual([]);
});
