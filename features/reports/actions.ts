"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { attempt, type Refused } from "./answer";
import { changeAddress } from "./mutations/change-address";
import { createReport } from "./mutations/create";
import { discardChanges } from "./mutations/discard";
import { publishReport } from "./mutations/publish";
import { recallReport } from "./mutations/recall";
import { requestChanges } from "./mutations/request-changes";
import { saveReport } from "./mutations/save";
import { submitReport } from "./mutations/submit";
import { withdrawReport } from "./mutations/withdraw";
import { type DoneStep, moving, publishing, reasoning, type StepAnswer, stepping } from "./step";
import { creating, saving } from "./writing";

export type CreateAnswer = Refused | null;
export type SaveAnswer = { ok: true; version: number; at: Date } | Refused | null;

const localeIn = z.enum(locales).catch("en");

function pageAfter(done: DoneStep, form: FormData, reportId = form.get("reportId")): string {
  return `/${localeIn.parse(form.get("locale"))}/dashboard/reports/${Number(reportId)}?done=${done}`;
}

/** Begins a report and opens it. */
export async function createReportAction(_before: CreateAnswer, form: FormData): Promise<CreateAnswer> {
  const answer = await attempt(form, creating, () => whoActs(), createReport);
  return answer.ok ? redirect(pageAfter("create", form, String(answer.reportId))) : answer;
}

/** Saves a new working version. */
export async function saveReportAction(_before: SaveAnswer, form: FormData): Promise<SaveAnswer> {
  const answer = await attempt(
    form,
    saving,
    () => whoActs(),
    async (input, act) => ({ ...(await saveReport(input, act)), at: act.at }),
  );
  if (answer.ok) refresh();
  return answer;
}

/** Hands the report to the chief editor. */
export async function submitAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(
    form,
    stepping,
    () => whoActs(),
    ({ reportId }, act) => submitReport(reportId, act),
  );
  return answer.ok ? redirect(pageAfter("submit", form), RedirectType.replace) : answer;
}

/** Takes the report back out of review. */
export async function recallAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(
    form,
    stepping,
    () => whoActs(),
    ({ reportId }, act) => recallReport(reportId, act),
  );
  return answer.ok ? redirect(pageAfter("recall", form), RedirectType.replace) : answer;
}

/** Hands the report back to its authors with a reason. */
export async function requestChangesAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(form, reasoning, () => whoActs(), requestChanges);
  return answer.ok ? redirect(pageAfter("request_changes", form), RedirectType.replace) : answer;
}

/** Puts the version that was read on the site. */
export async function publishAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(form, publishing, () => whoActs(), publishReport);
  return answer.ok ? redirect(pageAfter("publish", form), RedirectType.replace) : answer;
}

/** Lets go of what was written since the live version. */
export async function discardAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(
    form,
    stepping,
    () => whoActs(),
    ({ reportId }, act) => discardChanges(reportId, act),
  );
  return answer.ok ? redirect(pageAfter("discard", form), RedirectType.replace) : answer;
}

/** Takes the report off the site with a reason. */
export async function withdrawAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(form, reasoning, () => whoActs(), withdrawReport);
  return answer.ok ? redirect(pageAfter("withdraw", form), RedirectType.replace) : answer;
}

/** Gives the report another address. */
export async function changeAddressAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(form, moving, () => whoActs(), changeAddress);
  return answer.ok ? redirect(pageAfter("change_address", form), RedirectType.replace) : answer;
}
