"use server";

import { refresh } from "next/cache";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { type CorrectAnswer, correctingPerson } from "./correcting";
import { correctPerson } from "./mutations/correct-person";

/** Corrects what somebody is called. */
export async function correctPersonAction(_before: CorrectAnswer, form: FormData): Promise<CorrectAnswer> {
  const answer = await handOver(form, correctingPerson, () => whoActs(), correctPerson);
  if (answer.ok) refresh();
  return answer;
}
