"use server";

import { RedirectType, redirect } from "next/navigation";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { openQuarter } from "./mutations/open-quarter";
import { opening } from "./opening";

export type OpeningAnswer =
  | (NotDone<"not_permitted" | "not_found" | "quarter_open"> & { meetingId?: number | undefined })
  | null;

/** Opens the next meeting and leads to its plan. */
export async function openQuarterAction(_before: OpeningAnswer, form: FormData): Promise<OpeningAnswer> {
  const answer = await handOver(form, opening, () => whoActs(), openQuarter);
  if (!answer.ok) return answer;
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  return redirect(`/${locale}/dashboard/meetings/${answer.meetingId}/plan?opened=yes`, RedirectType.push);
}
