import { operator } from "@/features/people/actor";
import { listAddressees } from "@/features/people/queries";
import { readEnv } from "@/platform/env";
import { type Letter, sendLetter } from "@/platform/mail";
import { circulatedJob, meetingJob, readersAmong } from "./letters";
import { minutesCirculated } from "./mail/circulated";
import { minutesCorrected } from "./mail/corrected";
import { minutesLate } from "./mail/late";
import { remindOfDrafts } from "./mutations/remind-of-drafts";
import { getMinutes, listAccounts, listSeats } from "./queries";

async function write(to: string[], letter: Omit<Letter, "to">): Promise<void> {
  if (to.length > 0) await sendLetter({ ...letter, to });
}

const organisers = async () => (await listAddressees({ role: "organiser" })).map(({ email }) => email);

/** What follows from a step of minutes, by the names under which the verbs enqueue it. */
export const minutesJobs = {
  "minutes.tell-circulated": async (payload: unknown) => {
    const { meetingId, to } = circulatedJob.parse(payload);
    const minutes = await getMinutes(meetingId);
    if (!minutes || minutes.state === "draft") return;
    const readers = readersAmong(await listAccounts(), await listSeats(meetingId), to);
    await write(readers, minutesCirculated(minutes, to, readEnv().siteUrl));
  },
  "minutes.tell-corrected": async (payload: unknown) => {
    const minutes = await getMinutes(meetingJob.parse(payload).meetingId);
    if (minutes && minutes.openCorrections > 0) {
      await write(await organisers(), minutesCorrected(minutes, readEnv().siteUrl));
    }
  },
  "minutes.tell-late": async (payload: unknown) => {
    const minutes = await getMinutes(meetingJob.parse(payload).meetingId);
    if (minutes?.state === "draft") await write(await organisers(), minutesLate(minutes, readEnv().siteUrl));
  },
  "minutes.remind-of-drafts": async () => {
    await remindOfDrafts({ actor: operator, at: new Date() });
  },
};

const aWorkingDay = 9 * 60 * 60 * 1000;

/** Each morning at nine in Beijing, in the manner of cron, which counts in UTC; later on a day that begins later. */
export const minutesRounds = [
  { task: "minutes.remind-of-drafts", match: "0 1 * * *", options: { backfillPeriod: aWorkingDay } },
];
