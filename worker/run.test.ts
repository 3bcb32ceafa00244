import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, asc, eq, ne, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closePool, portalPool } from "@/db/client";
import { reports, reportTexts } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf, waitingJobs } from "@/db/testing-desk";
import { requestChanges } from "@/features/reports/mutations/request-changes";
import { submitReport } from "@/features/reports/mutations/submit";
import { startWorker } from "./run";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let dataDir: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "worker-"));
  vi.stubEnv("DATABASE_URL", fresh.url);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("SITE_URL", "https://portal.example");
});

afterAll(async () => {
  await closePool();
  vi.unstubAllEnvs();
  await fresh.drop();
  await rm(dataDir, { recursive: true });
});

async function lettersAbout(words: string): Promise<string[]> {
  const folder = join(dataDir, "outbox");
  const names = await readdir(folder).catch(() => []);
  const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return letters.filter((letter) => letter.includes(words));
}

it("does a round that was missed while no worker was there, once", async () => {
  const { database } = fresh;
  const first = await startWorker(portalPool());
  await first.stop();
  // As if the worker had been known for a day and gone for as long.
  await database.execute(sql`update graphile_worker._private_known_crontabs
    set known_since = now() - interval '1 day', last_execution = null`);
  const missed = async () => {
    const { rows } = await database.execute<{ identifier: string }>(
      sql`select identifier from graphile_worker._private_known_crontabs where last_execution is not null`,
    );
    return rows.map(({ identifier }) => identifier);
  };
  const second = await startWorker(portalPool());
  await vi.waitFor(async () => expect(await missed()).toContain("meetings.remind-invited"));
  await vi.waitFor(async () => expect(await waitingJobs(database)).toEqual([]), { timeout: 10_000, interval: 50 });
  await second.stop();
});

it("writes each letter once, to whoever it is for", async () => {
  const { database } = fresh;
  const { editor, secondChief } = await deskOf(database);
  const [draft] = await database
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(reportTexts, and(eq(reportTexts.versionId, reports.workingVersionId), eq(reportTexts.language, "en")))
    .where(and(eq(reports.status, "draft"), ne(reportTexts.summary, "")))
    .orderBy(asc(reports.id));
  const reportId = draft?.id ?? 0;
  expect(await submitReport({ reportId }, { actor: editor, at }, database)).toEqual({ ok: true });
  const worker = await startWorker(portalPool());
  const idle = () =>
    vi.waitFor(async () => expect(await waitingJobs(database)).toEqual([]), { timeout: 10_000, interval: 50 });
  await idle();
  const input = { reportId, reason: "Name the place." };
  expect(await requestChanges(input, { actor: secondChief, at }, database)).toEqual({ ok: true });
  await idle();
  await worker.stop();

  const [review, ...noMore] = await lettersAbout("submitted for review");
  expect(review).toMatch(/^To: chief@demo\.example, deputy@demo\.example\r?$/m);
  expect(noMore).toEqual([]);
  const [changes, ...none] = await lettersAbout("requested changes");
  expect(changes).toMatch(/^To: editor@demo\.example\r?$/m);
  expect(none).toEqual([]);
});
