"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { composeReport } from "../mutations/compose";
import type { ComposeRefusal } from "./refusals";

const composeForm = z.object({
  meetingId: z.coerce.number().int().positive().max(2_147_483_647),
  locale: z.enum(locales),
  key: z.uuid().optional(),
});

type Reason = ComposeRefusal | "signed_out" | "not_found" | "section_missing" | "unavailable";

export type ComposeAnswer = { reasons: readonly Reason[] };

/** Composes a draft from a meeting's record and opens it; a plain form post without script does the same. */
export async function composeReportAction(_before: ComposeAnswer | null, form: FormData): Promise<ComposeAnswer> {
  const given = composeForm.safeParse(Object.fromEntries(form));
  if (!given.success) return { reasons: ["not_found"] };
  const { meetingId, locale, key } = given.data;
  let reportId: number;
  try {
    const act = await whoActs();
    if (!act) return { reasons: ["signed_out"] };
    const answer = await composeReport({ meetingId, key }, act);
    if (!answer.ok) return { reasons: answer.reasons };
    reportId = answer.reportId;
  } catch (error) {
    console.error("reports:", error instanceof Error ? (error.cause ?? error) : error);
    return { reasons: ["unavailable"] };
  }
  redirect(`/${locale}/dashboard/reports/${reportId}`);
}
