"use server";

import { refresh } from "next/cache";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { clearingMinutes, crediting, settingMinutes } from "./forms";
import { clearMinutes } from "./mutations/clear-minutes";
import { creditHours } from "./mutations/credit-hours";
import { setMinutes } from "./mutations/set-minutes";
import { type ExportRecordInput, exportRecord } from "./record/mutations/export-record";

export type SetAnswer = Heard<typeof setMinutes> | null;
export type ClearAnswer = Heard<typeof clearMinutes> | null;
export type CreditAnswer = Heard<typeof creditHours> | null;

/** Sets other minutes for one person. */
export async function setMinutesAction(_before: SetAnswer, form: FormData): Promise<SetAnswer> {
  const answer = await handOver(form, settingMinutes, () => whoActs(), setMinutes);
  if (answer.ok) refresh();
  return answer;
}

/** Takes back what was set for one person. */
export async function clearMinutesAction(_before: ClearAnswer, form: FormData): Promise<ClearAnswer> {
  const answer = await handOver(form, clearingMinutes, () => whoActs(), clearMinutes);
  if (answer.ok) refresh();
  return answer;
}

/** Credits what the list shows; whoever was late is shown the newest list. */
export async function creditHoursAction(_before: CreditAnswer, form: FormData): Promise<CreditAnswer> {
  const answer = await handOver(form, crediting, () => whoActs(), creditHours);
  if (answer.ok || answer.reasons.some((reason) => reason === "newer_version")) refresh();
  return answer;
}

/** The record as it goes into a file; null for whoever may not have it. */
export async function exportRecordAction(input: ExportRecordInput) {
  const act = await whoActs();
  const answer = act && (await exportRecord(input, act));
  return answer?.ok ? answer.people : null;
}
