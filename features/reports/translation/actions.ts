"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { attempt } from "../answer";
import { languages } from "../language";
import { markTranslated } from "../mutations/mark-translated";
import type { StepAnswer } from "../step";
import { rowId } from "../writing";

const translated = z.object({ reportId: rowId, language: z.enum(languages) });

/** Notes that a translation is in line with its source. */
export async function markTranslatedAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(form, translated, () => whoActs(), markTranslated);
  if (!answer.ok) return answer;
  refresh();
  return null;
}
