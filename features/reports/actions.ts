"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { attempt, type Refused } from "./answer";
import { approveReport } from "./mutations/approve";
import { approveAfterwards } from "./mutations/approve-afterwards";
import { changeAddress } from "./mutations/change-address";
import { createReport } from "./mutations/create";
import { discardChanges } from "./mutations/discard";
import { publishReport } from "./mutations/publish";
import { publishInEmergency } from "./mutations/publish-emergency";
import { recallReport } from "./mutations/recall";
import { requestChanges } from "./mutations/request-changes";
import { restoreReport } from "./mutations/restore";
import { restoreVersion } from "./mutations/restore-version";
import { scheduleReport } from "./mutations/schedule";
import { submitReport } from "./mutations/submit";
import { trashReport } from "./mutations/trash";
import { unscheduleReport } from "./mutations/unschedule";
import { withdrawReport } from "./mutations/withdraw";
import {
  approving,
  type DoneStep,
  moving,
  reasoning,
  restoringVersion,
  type StepAnswer,
  scheduling,
  stepping,
  withdrawing,
} from "./step";
import { creating } from "./writing";

export type CreateAnswer = Refused | null;

const localeIn = z.enum(locales).catch("en");

function pageAfter(done: DoneStep, form: FormData, reportId = form.get("reportId")): string {
  return `/${localeIn.parse(form.get("locale"))}/dashboard/reports/${Number(reportId)}?done=${done}`;
}

function opened(answer: { ok: true } | Refused, done: DoneStep, form: FormData): Refused {
  if (answer.ok) return redirect(pageAfter(done, form), RedirectType.replace);
  // The record has changed since the page was made, which does not tell yet what waits for a decision.
  if (answer.reasons.some((reason) => reason.endsWith(".facts_unsettled"))) refresh();
  return answer;
}

/** Begins a report and opens it. */
export async function createReportAction(_before: CreateAnswer, form: FormData): Promise<CreateAnswer> {
  const answer = await attempt(form, creating, () => whoActs(), createReport);
  return answer.ok ? redirect(pageAfter("create", form, String(answer.reportId))) : answer;
}

/** Hands the report on to review. */
export async function submitAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, stepping, () => whoActs(), submitReport), "submit", form);
}

/** Takes the report back out of review. */
export async function recallAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, stepping, () => whoActs(), recallReport), "recall", form);
}

/** Hands the report back to its authors with a reason. */
export async function requestChangesAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, reasoning, () => whoActs(), requestChanges), "request_changes", form);
}

/** Passes the review task that the report waits for. */
export async function approveAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, approving, () => whoActs(), approveReport), "approve", form);
}

/** Puts the version that was read on the site. */
export async function publishAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, approving, () => whoActs(), publishReport), "publish", form);
}

/** Puts on the site what nobody has approved yet. */
export async function publishInEmergencyAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, reasoning, () => whoActs(), publishInEmergency), "publish_emergency", form);
}

/** Approves what went out in an emergency. */
export async function approveAfterwardsAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, stepping, () => whoActs(), approveAfterwards), "approve_afterwards", form);
}

/** Lets what is approved go out at a moment to come. */
export async function scheduleAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, scheduling, () => whoActs(), scheduleReport), "schedule", form);
}

/** Takes a scheduled publication back. */
export async function unscheduleAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, stepping, () => whoActs(), unscheduleReport), "unschedule", form);
}

/** Lets go of what was written since the live version. */
export async function discardAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, stepping, () => whoActs(), discardChanges), "discard", form);
}

/** Takes the report off the site with a reason. */
export async function withdrawAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, withdrawing, () => whoActs(), withdrawReport), "withdraw", form);
}

/** Puts a withdrawn report on the site again. */
export async function restoreAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, stepping, () => whoActs(), restoreReport), "restore", form);
}

/** Puts a report that readers never saw into the trash. */
export async function trashAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const work = ({ reportId }: { reportId: number }, act: Parameters<typeof trashReport>[1]) =>
    trashReport({ reportId, step: "trash" }, act);
  return opened(await attempt(form, stepping, () => whoActs(), work), "trash", form);
}

/** Takes a report out of the trash again. */
export async function untrashAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const work = ({ reportId }: { reportId: number }, act: Parameters<typeof trashReport>[1]) =>
    trashReport({ reportId, step: "untrash" }, act);
  return opened(await attempt(form, stepping, () => whoActs(), work), "untrash", form);
}

/** Takes the text of an earlier version up again. */
export async function restoreVersionAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, restoringVersion, () => whoActs(), restoreVersion), "restore_version", form);
}

/** Gives the report another address. */
export async function changeAddressAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  return opened(await attempt(form, moving, () => whoActs(), changeAddress), "change_address", form);
}
