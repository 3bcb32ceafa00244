import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ne, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { closePool } from "@/db/client";
import { followUps } from "@/db/schema/follow-ups";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { followUpJobs } from "../jobs";
import { listOfMeeting } from "../queries";
import { ownFollowUps, today } from "../testing-follow-ups";
import { remindOfFollowUps } from "./remind";

let own: Awaited<ReturnType<typeof ownFollowUps>>;
let dataDir: string;
beforeAll(async () => {
  own = await ownFollowUps();
  dataDir = await mkdtemp(join(tmpdir(), "letters-"));
});
afterAll(async () => {
  await closePool();
  vi.unstubAllEnvs();
  await own.drop();
  await rm(dataDir, { recursive: true });
});
beforeEach(async () => {
  // What the demonstration world or another test left open would be reminded of too.
  await own.database.update(followUps).set({ state: "closed" }).where(ne(followUps.state, "closed"));
  await own.database.execute(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
});

const morning = (day: string) => ({ actor: operator, at: new Date(`${day}T00:00:00Z`) });
const remind = (day: string) => remindOfFollowUps(morning(day), own.database);
const jobs = async () => (await waitingJobs(own.database)).filter(({ job }) => job === "follow-ups.tell-reminder");

it("reminds only those who owe, once when near due and once when overdue", async () => {
  const meeting = await own.held();
  const [pinggu, daxing] = [own.unit("pinggu"), own.unit("daxing")];
  await own.issue({ ...meeting, askIds: meeting.askIds.slice(0, 2), unitIds: [pinggu, daxing], dueOn: "2026-06-30" });
  const all = await listOfMeeting(meeting.meetingId, today, own.database);
  const ofDaxing = all.filter(({ leadUnitId }) => leadUnitId === daxing);
  for (const { id } of ofDaxing) {
    await own.take(id, 1, "acknowledge", own.daxing);
    await own.take(id, 2, "report", own.daxing);
  }
  const ids = all.filter(({ leadUnitId }) => leadUnitId === pinggu).map(({ id }) => id);
  expect(await remind("2026-06-22")).toEqual({ ok: true, bodies: 0 });
  expect(await remind("2026-06-23")).toEqual({ ok: true, bodies: 1 });
  expect((await jobs()).map(({ payload }) => payload)).toEqual([{ unitId: pinggu, near: ids, overdue: [] }]);
  for (const day of ["2026-06-24", "2026-06-30"]) expect(await remind(day)).toEqual({ ok: true, bodies: 0 });
  expect(await remind("2026-07-01")).toEqual({ ok: true, bodies: 1 });
  expect(await remind("2026-07-02")).toEqual({ ok: true, bodies: 0 });
  expect((await jobs()).at(-1)?.payload).toEqual({ unitId: pinggu, near: [], overdue: ids });
  expect(
    (await auditOf(own.database, "unit", pinggu)).filter(({ action }) => action === "follow_up.remind"),
  ).toHaveLength(2);
});

it("reminds of each once though two rounds run at once", async () => {
  const meeting = await own.held();
  await own.issue({ ...meeting, dueOn: "2026-06-30" });
  const answers = await Promise.all([remind("2026-06-30"), remind("2026-06-30")]);
  expect(answers.map((answer) => answer.ok && answer.bodies).sort()).toEqual([0, 17]);
});

it("is for the clock alone", async () => {
  for (const actor of [own.organiser, own.administrator, own.pinggu])
    expect(await remindOfFollowUps({ actor, at: new Date() }, own.database)).toEqual({
      ok: false,
      reasons: ["not_permitted"],
    });
});

it("writes to whoever answers for the district, one letter for all", async () => {
  vi.stubEnv("DATABASE_URL", own.url);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("SITE_URL", "https://portal.example");
  const meeting = await own.held();
  await own.issue({ ...meeting, unitIds: [own.unit("pinggu")] });
  const followUpIds = (await listOfMeeting(meeting.meetingId, today, own.database)).map(({ id }) => id);
  const unitId = own.unit("pinggu");
  await followUpJobs["follow-ups.tell-issued"]({ unitId, followUpIds });
  await followUpJobs["follow-ups.tell-returned"]({ followUpId: followUpIds[0], reason: "No figures." });
  await followUpJobs["follow-ups.tell-reminder"]({ unitId, near: followUpIds.slice(0, 1), overdue: [] });
  await own.take(followUpIds[0] ?? 0, 1, "close_early", own.organiser);
  // Nothing is owed any more of what this one tells of.
  await followUpJobs["follow-ups.tell-reminder"]({ unitId, near: followUpIds.slice(0, 1), overdue: [] });
  // A department has nobody to write to.
  await followUpJobs["follow-ups.tell-issued"]({ unitId: own.unit("bwf"), followUpIds });
  const folder = join(dataDir, "outbox");
  const letters = await Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name), "utf8")));
  expect(letters.map((letter) => /^To: (.*?)\r?$/m.exec(letter)?.[1])).toEqual(Array(3).fill("pinggu@demo.example"));
});
