import { z } from "zod";
import { operator } from "@/features/people/actor";
import { readEnv } from "@/platform/env";
import { sendLetter } from "@/platform/mail";
import { feedbackLetter } from "./mail/letter";
import { remindSilent } from "./mutations/remind-silent";
import { settleLetter } from "./mutations/settle-letter";
import { takeLetter } from "./mutations/take-letter";
import { listOpenForms } from "./queries";
import { remindsNow } from "./window";

const letterJob = z.object({ letterId: z.int() });

/** What follows from a training's feedback, by the names under which the verbs enqueue it. */
export const trainingFeedbackJobs = {
  "meetings.training-feedback-letter": async (payload: unknown) => {
    const { letterId } = letterJob.parse(payload);
    const act = { actor: operator, at: new Date() };
    const taken = await takeLetter({ letterId }, act);
    if (!taken.ok) return;
    const { to, ...letter } = taken.letter;
    try {
      await sendLetter({ ...feedbackLetter(letter, readEnv().siteUrl), to: [to] });
    } catch (error) {
      await settleLetter({ letterId, sent: false }, act);
      throw error;
    }
    await settleLetter({ letterId, sent: true }, act);
  },
  "meetings.remind-of-training-feedback": async () => {
    const at = new Date();
    for (const { meetingId, ...form } of await listOpenForms()) {
      if (remindsNow(form, form, at)) await remindSilent({ meetingId }, { actor: operator, at });
    }
  },
};

const anHour = 60 * 60 * 1000;

/** What is looked after by the clock, in the manner of cron. */
export const trainingFeedbackRounds = [
  { task: "meetings.remind-of-training-feedback", match: "17 * * * *", options: { backfillPeriod: anHour } },
];
