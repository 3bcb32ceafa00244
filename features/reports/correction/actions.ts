"use server";

import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { proposeCorrection } from "../mutations/propose-correction";
import { rowId } from "../writing";

const proposing = z.object({ reportId: rowId, locale: z.enum(locales).catch("en") });

export type ProposeAnswer = Heard<typeof proposeCorrection> | null;

/** Begins the correction of a report that says otherwise than its record, and opens it. */
export async function proposeCorrectionAction(_before: ProposeAnswer, form: FormData): Promise<ProposeAnswer> {
  const answer = await handOver(form, proposing, () => whoActs(), proposeCorrection);
  if (!answer.ok) return answer;
  const { locale, reportId } = proposing.parse(Object.fromEntries(form));
  return redirect(`/${locale}/dashboard/reports/${reportId}?done=propose_correction`, RedirectType.replace);
}
