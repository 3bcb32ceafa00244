"use server";

import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoeverActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { answerFeedback } from "../mutations/answer-feedback";
import { answering } from "./answer";

export type FeedbackAnswer = Exclude<Heard<typeof answerFeedback>, { ok: true }> | null;

const localeIn = z.enum(locales).catch("en");
const addressIn = z
  .string()
  .regex(/^[\w-]{8,43}$/)
  .catch("");

/** Takes an answer and leads to the page that thanks. What was sent before is thanked for again. */
export async function answerFeedbackAction(_before: FeedbackAnswer, form: FormData): Promise<FeedbackAnswer> {
  const answer = await handOver(form, answering, () => whoeverActs(), answerFeedback);
  const taken = answer.ok || answer.reasons.some((reason) => reason === "answered");
  if (!taken) return answer;
  const [locale, address] = [localeIn.parse(form.get("locale")), addressIn.parse(form.get("key"))];
  return redirect(`/${locale}/training-feedback/${address}/thanks`, RedirectType.replace);
}
