import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { beijingDay } from "@/platform/clock";
import { trainingDay } from "../hours/testing-training";
import { trainingFeedbackJobs } from "./jobs";
import { openFeedback } from "./mutations/open-feedback";
import { lettersOf } from "./testing-feedback";

let fresh: FreshDatabase;
let dataDir: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "feedback-"));
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

it("sends each letter once, to its own reader, each with another link", async () => {
  const { database } = fresh;
  const now = new Date();
  const { meetingId } = await trainingDay(database, { date: beijingDay(now), startsAt: null });
  const { organiser } = await deskOf(database);
  await openFeedback({ meetingId, days: 7 }, { actor: organiser, at: now }, database);
  for (const { id } of [...(await lettersOf(database, meetingId)), ...(await lettersOf(database, meetingId))]) {
    await trainingFeedbackJobs["meetings.training-feedback-letter"]({ letterId: id });
  }
  await trainingFeedbackJobs["meetings.remind-of-training-feedback"]();
  const names = await readdir(join(dataDir, "outbox"));
  const letters = await Promise.all(names.map((name) => readFile(join(dataDir, "outbox", name), "utf8")));
  const plain = letters.map((letter) => letter.replace(/=\r?\n/g, ""));
  expect(plain.map((letter) => /^To: (\S+)\r?$/m.exec(letter)?.[1]).toSorted()).toEqual([
    ...["li.min@district.example", "wang.fang@district.example"],
  ]);
  const links = plain.map((letter) => /\/en\/training-feedback\/[\w-]{43}/.exec(letter)?.[0]);
  expect(new Set(links).size).toBe(2);
});
