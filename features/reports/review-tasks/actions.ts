"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { setReviewTasks } from "../mutations/set-review-tasks";
import { mostTasks } from "../review";
import { rowId } from "../writing";

const asked = z.object({
  sectionId: rowId,
  tasks: z.coerce.number("choose_one").int("choose_one").min(1, "choose_one").max(mostTasks, "choose_one"),
});

export type ReviewTasksAnswer = { ok: true } | NotDone<"not_permitted" | "not_found"> | null;

/** Says how many review tasks a report of a section passes. */
export async function setReviewTasksAction(_before: ReviewTasksAnswer, form: FormData): Promise<ReviewTasksAnswer> {
  const answer = await handOver(form, asked, () => whoActs(), setReviewTasks);
  if (answer.ok) refresh();
  return answer;
}
