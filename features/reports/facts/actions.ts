"use server";

import { refresh } from "next/cache";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { type FactRefusal, keeping, takingBack } from "./keeping";
import { keepFact } from "./mutations/keep-fact";
import { takeBackKept } from "./mutations/take-back-kept";

export type FactAnswer = { ok: true } | NotDone<FactRefusal> | null;

/** Keeps the text as it is, with the reason. */
export async function keepFactAction(_before: FactAnswer, form: FormData): Promise<FactAnswer> {
  const answer = await handOver(form, keeping, () => whoActs(), keepFact);
  if (answer.ok) refresh();
  return answer;
}

/** Takes back that the text was to be kept. */
export async function takeBackKeptAction(_before: FactAnswer, form: FormData): Promise<FactAnswer> {
  const answer = await handOver(form, takingBack, () => whoActs(), takeBackKept);
  if (answer.ok) refresh();
  return answer;
}
