"use server";

import { refresh } from "next/cache";
import { handOver } from "@/features/people/hand-over";
import { whoeverActs } from "@/features/people/session";
import { ownReply } from "../guest";
import { answerAsGuest } from "../mutations/answer-as-guest";
import { answerQuestions } from "../mutations/answer-questions";
import { takeStep } from "../mutations/take-step";
import type { FormAnswer } from "../reason";
import { answeringQuestions, takingStep } from "./forms";

/** Takes a step on a place, by whoever is signed in or holds the key of the letter. */
export async function stepAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, takingStep, () => whoeverActs(), takeStep);
  if (answer.ok) refresh();
  return answer;
}

/** Takes what somebody invited apart says by the link in her letter. */
export async function ownReplyAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, ownReply, () => whoeverActs(), answerAsGuest);
  if (answer.ok) refresh();
  return answer;
}

/** Writes what was answered to the questions for a place. */
export async function answerQuestionsAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, answeringQuestions, () => whoeverActs(), answerQuestions);
  if (answer.ok) refresh();
  return answer;
}
