"use server";

import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { languages } from "../../language";
import { composeAgain } from "../../mutations/compose-again";
import { rowId } from "../../writing";
import { takingOver } from "./form";

const place = z.object({ reportId: rowId, locale: z.enum(locales).catch("en"), language: z.enum(languages) });

export type AgainAnswer = Heard<typeof composeAgain> | null;

/** Takes over from the record what was ticked, and leads to the text; a plain form post without script does the same. */
export async function composeAgainAction(_before: AgainAnswer, form: FormData): Promise<AgainAnswer> {
  const answer = await handOver(form, takingOver, () => whoActs(), composeAgain);
  if (!answer.ok) return answer;
  const { locale, reportId, language } = place.parse(Object.fromEntries(form));
  const text = language === "zh" ? "&text=zh" : "";
  return redirect(`/${locale}/dashboard/reports/${reportId}?done=compose_again${text}`, RedirectType.replace);
}
