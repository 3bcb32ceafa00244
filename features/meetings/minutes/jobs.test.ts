import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { waitingJobs } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { minutesJobs } from "./jobs";
import { remindOfDrafts } from "./mutations/remind-of-drafts";
import { minutesWorld } from "./testing-minutes";

let world: Awaited<ReturnType<typeof minutesWorld>>;
let dataDir: string;

beforeAll(async () => {
  world = await minutesWorld();
  dataDir = await mkdtemp(join(tmpdir(), "letters-"));
  vi.stubEnv("DATABASE_URL", world.url);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("SITE_URL", "https://portal.example");
});

afterAll(async () => {
  await closePool();
  vi.unstubAllEnvs();
  await world.drop();
  await rm(dataDir, { recursive: true });
});

async function lettersSince(from: number): Promise<string[]> {
  const folder = join(dataDir, "outbox");
  const before = new Set(await readdir(folder).catch(() => []));
  for (const { job, payload } of (await waitingJobs(world.database)).slice(from)) {
    if (job in minutesJobs) await minutesJobs[job as keyof typeof minutesJobs](payload);
  }
  const names = (await readdir(folder).catch(() => [])).filter((name) => !before.has(name)).sort();
  const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return letters.map((letter) => letter.replace(/=\r?\n/g, ""));
}

const waiting = async () => (await waitingJobs(world.database)).length;
const addressees = (letters: string[]) => letters.map((letter) => /^To: (.+?)\r?$/m.exec(letter)?.[1]);

it("writes to those who were there and have an account, with a link to what is theirs", async () => {
  const from = await waiting();
  const { meetingId } = await world.moments.corrected();
  const letters = await lettersSince(from);
  expect(addressees(letters)).toEqual(["pinggu@demo.example", "chief@demo.example", "organiser@demo.example"]);
  const [district = "", office = "", corrected = ""] = letters;
  expect(district).toContain(`https://portal.example/en/district/minutes/${meetingId}`);
  expect(district).not.toContain("/dashboard/");
  expect(office).toContain(`https://portal.example/en/dashboard/meetings/${meetingId}/minutes`);
  expect(corrected).toContain("something in circulated minutes is wrong");
});

it("reminds the organisers of a late draft, unless it went out meanwhile", async () => {
  await world.moments.drafted();
  const from = await waiting();
  await remindOfDrafts({ actor: operator, at: new Date("2026-11-27T01:00:00Z") }, world.database);
  const [late = "", ...none] = await lettersSince(from);
  expect(none).toEqual([]);
  expect(addressees([late])).toEqual(["organiser@demo.example"]);
  expect(late).toContain("have not been circulated yet");
});
