"use server";

import { refresh } from "next/cache";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { addQuestion } from "./mutations/add-question";
import { askMore } from "./mutations/ask-more";
import { changeDays } from "./mutations/change-days";
import { openFeedback } from "./mutations/open-feedback";
import { removeQuestion } from "./mutations/remove-question";
import { addingQuestion, onQuestion } from "./question";
import { changingDays, onForm, opening } from "./window";

export type AddAnswer = Heard<typeof addQuestion> | null;
export type RemoveAnswer = Heard<typeof removeQuestion> | null;
export type OpenAnswer = Heard<typeof openFeedback> | null;
export type DaysAnswer = Heard<typeof changeDays> | null;
export type AskAnswer = Heard<typeof askMore> | null;

/** Adds a question of the organiser's own, or puts one back. */
export async function addQuestionAction(_before: AddAnswer, form: FormData): Promise<AddAnswer> {
  const answer = await handOver(form, addingQuestion, () => whoActs(), addQuestion);
  if (answer.ok) refresh();
  return answer;
}

/** Removes a question of the organiser's own. */
export async function removeQuestionAction(_before: RemoveAnswer, form: FormData): Promise<RemoveAnswer> {
  const answer = await handOver(form, onQuestion, () => whoActs(), removeQuestion);
  if (answer.ok) refresh();
  return answer;
}

/** Opens the form and has the letters written. */
export async function openFeedbackAction(_before: OpenAnswer, form: FormData): Promise<OpenAnswer> {
  const answer = await handOver(form, opening, () => whoActs(), openFeedback);
  if (answer.ok) refresh();
  return answer;
}

/** Changes for how long the form takes answers. */
export async function changeDaysAction(_before: DaysAnswer, form: FormData): Promise<DaysAnswer> {
  const answer = await handOver(form, changingDays, () => whoActs(), changeDays);
  if (answer.ok) refresh();
  return answer;
}

/** Writes to those who came since. */
export async function askMoreAction(_before: AskAnswer, form: FormData): Promise<AskAnswer> {
  const answer = await handOver(form, onForm, () => whoActs(), askMore);
  if (answer.ok) refresh();
  return answer;
}
