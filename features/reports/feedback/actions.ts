"use server";

import { refresh } from "next/cache";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs, whoeverActs } from "@/features/people/session";
import { rowId } from "../writing";
import { type Challenge, type ChallengeFault, makeChallenge } from "./challenge";
import { deciding, opening, type SendRefusal, sending } from "./message";
import { moderateFeedback } from "./mutations/moderate";
import { openFeedback } from "./mutations/open-feedback";
import { sendFeedback } from "./mutations/send";

export type SendAnswer = { ok: true } | NotDone<SendRefusal | ChallengeFault | "challenge_used"> | null;
export type ModerateAnswer = { ok: true } | NotDone<"not_permitted" | "not_found"> | null;

const secret = () => process.env.NEXTAUTH_SECRET ?? "";

/** Takes what a visitor wrote about a report. */
export async function sendFeedbackAction(_before: SendAnswer, form: FormData): Promise<SendAnswer> {
  const answer = await handOver(
    form,
    sending,
    () => whoeverActs(),
    (input, act) => sendFeedback({ ...input, secret: secret() }, act),
  );
  return answer;
}

/** A new challenge for the same form; null where it cannot be made. */
export async function newChallengeAction(reportId: number): Promise<Challenge | null> {
  const { at } = await whoeverActs();
  const id = rowId.safeParse(reportId);
  return id.success ? makeChallenge(id.data, at, secret()) : null;
}

/** Shows or hides what a reader wrote. */
export async function moderateAction(_before: ModerateAnswer, form: FormData): Promise<ModerateAnswer> {
  const answer = await handOver(form, deciding, () => whoActs(), moderateFeedback);
  if (answer.ok) refresh();
  return answer;
}

/** Lets readers write about a report, or no longer. */
export async function openFeedbackAction(_before: ModerateAnswer, form: FormData): Promise<ModerateAnswer> {
  const answer = await handOver(form, opening, () => whoActs(), openFeedback);
  if (answer.ok) refresh();
  return answer;
}
