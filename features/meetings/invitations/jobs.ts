import { operator } from "@/features/people/actor";
import { readEnv } from "@/platform/env";
import { sendLetter } from "@/platform/mail";
import { letterJob } from "./letters";
import { type LetterFacts, listRemindable } from "./letters/queries";
import { invitationLetter } from "./mail/letter";
import { printNotice } from "./mail/print-notice";
import { remind } from "./mutations/remind";
import { settleLetter } from "./mutations/settle-letter";
import { takeLetter } from "./mutations/take-letter";
import { remindsNow } from "./reminding";

async function send(letter: LetterFacts, at: Date): Promise<void> {
  const bears = letter.body !== null && (letter.kind === "invite" || letter.kind === "change");
  const pdf = bears ? await printNotice(letter.facts) : null;
  await sendLetter({ ...invitationLetter({ ...letter, at }, readEnv().siteUrl, pdf), to: letter.to });
}

/** What follows from an invitation, by the names under which the verbs enqueue it. */
export const invitationJobs = {
  "meetings.invitation-letter": async (payload: unknown) => {
    const { letterId } = letterJob.parse(payload);
    const act = { actor: operator, at: new Date() };
    const taken = await takeLetter({ letterId }, act);
    if (!taken.ok) return;
    const { meetingId, to } = taken.letter;
    try {
      await send(taken.letter, act.at);
    } catch (error) {
      await settleLetter({ letterId, meetingId, sentTo: null }, act);
      throw error;
    }
    await settleLetter({ letterId, meetingId, sentTo: to }, act);
  },
  "meetings.remind-invited": async () => {
    const at = new Date();
    for (const { meetingId, ...notice } of await listRemindable()) {
      if (remindsNow(notice, at)) await remind({ meetingId }, { actor: operator, at });
    }
  },
};

const anHour = 60 * 60 * 1000;

/** What is looked after by the clock, in the manner of cron; a portal that was off meanwhile does it when it is back. */
export const invitationRounds = [
  { task: "meetings.remind-invited", match: "7 * * * *", options: { backfillPeriod: anHour } },
];
