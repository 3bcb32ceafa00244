import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
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

it("writes each letter once, to whoever it is for", async () => {
  const { database } = fresh;
  const { editor, secondChief } = await deskOf(database);
  const [draft] = await database
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(reportTexts, and(eq(reportTexts.versionId, reports.workingVersionId), eq(reportTexts.language, "en")))
    .where(eq(reports.status, "draft"));
  const reportId = draft?.id ?? 0;
  expect(await submitReport(reportId, { actor: editor, at }, database)).toEqual({ ok: true });
  const input = { reportId, reason: "Name the place." };
  expect(await requestChanges(input, { actor: secondChief, at }, database)).toEqual({ ok: true });

  const worker = await startWorker(portalPool());
  await vi.waitFor(async () => expect(await waitingJobs(database)).toEqual([]), { timeout: 10_000, interval: 50 });
  await worker.stop();

  const [review, ...noMore] = await lettersAbout("submitted for review");
  expect(review).toMatch(/^To: chief@demo\.example, second-chief@demo\.example\r?$/m);
  expect(noMore).toEqual([]);
  const [changes, ...none] = await lettersAbout("requested changes");
  expect(changes).toMatch(/^To: editor@demo\.example\r?$/m);
  expect(none).toEqual([]);
});
