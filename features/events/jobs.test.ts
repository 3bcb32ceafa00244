import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf, waitingJobs } from "@/db/testing-desk";
import { visitor } from "@/features/people/actor";
import { eventJobs } from "./jobs";
import { cancelEvent } from "./mutations/cancel";
import { cancelRegistration } from "./mutations/cancel-registration";
import { register } from "./mutations/register";
import { at, publishedEvent, recordFor } from "./testing-event";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let dataDir: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  dataDir = await mkdtemp(join(tmpdir(), "letters-"));
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

/** Takes the jobs that were left since `from`, in their order; answers the letters that were written. */
async function lettersSince(from: number): Promise<string[]> {
  const folder = join(dataDir, "outbox");
  const before = new Set(await readdir(folder).catch(() => []));
  for (const { job, payload } of (await waitingJobs(fresh.database)).slice(from)) {
    if (job === "events.tell-registrant") await eventJobs[job](payload);
  }
  const names = (await readdir(folder).catch(() => [])).filter((name) => !before.has(name)).sort();
  const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return letters.map((letter) => letter.replace(/=\r?\n/g, ""));
}

const waiting = async () => (await waitingJobs(fresh.database)).length;
const come = (eventId: number, email: string) => {
  const form = { name: "Visit http://evil.example", email, phone: "", people: 1, language: "en" as const };
  return register({ eventId, form, key: email }, { actor: visitor, at }, fresh.database);
};

it("writes to those registered, with a link that opens their registration and nothing a stranger typed", async () => {
  const registration = { open: true, capacity: 1, closes: null, waitingList: true };
  const eventId = await publishedEvent(fresh.database, desk.editor, recordFor(desk.unitId, { registration }));
  const first = await waiting();
  await come(eventId, "one@visitors.example");
  await come(eventId, "two@visitors.example");
  const [confirmed = "", onList = ""] = await lettersSince(first);
  expect(confirmed).toMatch(/^To: one@visitors\.example\r?$/m);
  expect(confirmed).toContain("You are registered for this event.");
  expect(confirmed).toContain("event.ics");
  expect(onList).toMatch(/^To: two@visitors\.example\r?$/m);
  expect(onList).not.toContain("event.ics");
  expect(confirmed + onList).not.toContain("evil.example");

  const key = /registration\/reading-together\/([\w-]{43})/.exec(confirmed)?.[1] ?? "";
  const second = await waiting();
  expect(await cancelRegistration(key, { actor: visitor, at }, fresh.database)).toEqual({ ok: true });
  const moved = await lettersSince(second);
  expect(moved.map((letter) => /^To: (\S+)/m.exec(letter)?.[1])).toEqual(["two@visitors.example"]);
  expect(moved[0]).toContain("You have a place");

  const third = await waiting();
  await cancelEvent({ eventId, reason: { en: "Rain.", zh: "雨。" } }, { actor: desk.editor, at }, fresh.database);
  const off = await lettersSince(third);
  expect(off.map((letter) => /^To: (\S+)/m.exec(letter)?.[1])).toEqual(["two@visitors.example"]);
  expect(off[0]).toContain("Reason: Rain.");
  expect(await lettersSince(first)).toHaveLength(1);
});
