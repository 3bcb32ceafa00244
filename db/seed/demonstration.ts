import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { addViews } from "@/features/reports/mutations/add-views";
import { fromBeijing } from "@/platform/clock";
import { agendaEntry } from "./agenda";
import { caseDiary } from "./cases";
import { named } from "./certain";
import { seedDetails } from "./details";
import { diaryOf } from "./diary";
import { eventDiary } from "./events";
import { followUpDiary } from "./follow-ups";
import { frontPageEntry } from "./front-page";
import { heldTrainingDiary } from "./held-training";
import { seedHouseRules } from "./house-rules";
import { invitationDiary } from "./invitations";
import { heldMeetings } from "./meetings";
import { foundOrganisation } from "./organisation";
import { drawPictures } from "./pictures";
import { planEntry } from "./plan";
import { plannedMeeting } from "./planned-meeting";
import { profileEntry } from "./profiles";
import { readersDiary } from "./readers";
import { stories2024 } from "./reports/2024";
import { stories2025 } from "./reports/2025";
import { stories2026 } from "./reports/2026";
import { internationalStories } from "./reports/international";
import { notices } from "./reports/notices";
import { unfinishedStories } from "./reports/unfinished";
import { trainingEntry } from "./trainings";
import { visitAndJointEventDiary } from "./visit-and-joint-event";
import type { World } from "./world";

const seedStories = [
  ...stories2024,
  ...stories2025,
  ...stories2026,
  ...internationalStories,
  ...unfinishedStories,
  ...notices,
];

// Known to nobody else.
const seedLock = 7_104_003;
const mostSeconds = 180;

/** Two processes may start on an empty database at once: the second waits, longer than any one statement may take, and then finds it full. */
async function takeTurn(tx: Transaction): Promise<void> {
  for (let waited = 0; waited < mostSeconds; waited++) {
    const { rows } = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${seedLock}) as mine`);
    if (rows[0]?.mine) return;
    await tx.execute(sql`select pg_sleep(1)`);
  }
  throw new Error("another process has been making the demonstration world for three minutes");
}

/**
 * Makes the demonstration world with the product's own verbs and a fixed clock, whole or not at all. Does nothing
 * where there is a unit already. `today` decides only when the planned meeting is to be.
 */
export async function seedDemonstration(database: Database, options: { today: Date; password: string }): Promise<void> {
  if ((await database.$count(units)) > 0) return;
  // Before the transaction: drawing takes a while, and who waits for a turn below does not wait long.
  const pictures = await drawPictures(database);
  await database.transaction(async (tx) => {
    await takeTurn(tx);
    if ((await tx.$count(units)) > 0) return;
    const organisation = await foundOrganisation(options.password, tx);
    const world: World = { ...organisation, database: tx, pictures, meetings: new Map(), reports: new Map() };
    for (const entry of diaryOf([...heldMeetings, plannedMeeting(options.today)], seedStories, [
      ...caseDiary(),
      profileEntry,
      planEntry,
      trainingEntry,
      ...heldTrainingDiary,
      ...readersDiary,
      frontPageEntry,
      agendaEntry,
      ...eventDiary(options.today),
      ...followUpDiary,
      ...invitationDiary(options.today),
      ...visitAndJointEventDiary,
    ])) {
      await entry.write(world);
    }
    await addViews(new Map(seedStories.map(({ key, views }) => [String(named(world.reports, key)), views])), tx);
    await seedDetails({ actor: world.account("admin@demo.example"), at: fromBeijing("2026-11-20 09:30:00") }, tx);
    await seedHouseRules({ actor: world.account("chief@demo.example"), at: fromBeijing("2026-11-20 09:40:00") }, tx);
    // The letters of these steps are long past; nobody is written to about them now.
    await tx.execute(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
  });
}
