"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs, whoeverActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { type AnswerRefusal, answering, keyPattern } from "./answers";
import { asking, type CheckRefusal, onCheck } from "./check";
import { answerFactCheck } from "./mutations/answer";
import { askForFactCheck } from "./mutations/ask";
import { openFactCheck } from "./mutations/open";
import { remindOfFactCheck } from "./mutations/remind";
import { revokeFactCheck } from "./mutations/revoke";

export type CheckAnswer = { ok: true } | NotDone<CheckRefusal> | null;
export type SaidAnswer = { ok: true } | NotDone<AnswerRefusal> | null;

/** Asks someone without an account to check a report. */
export async function askAction(_before: CheckAnswer, form: FormData): Promise<CheckAnswer> {
  const answer = await handOver(form, asking, () => whoActs(), askForFactCheck);
  if (answer.ok) refresh();
  return answer;
}

/** Closes the link of a check. */
export async function revokeAction(_before: CheckAnswer, form: FormData): Promise<CheckAnswer> {
  const answer = await handOver(form, onCheck, () => whoActs(), revokeFactCheck);
  if (answer.ok) refresh();
  return answer;
}

/** Sends the link of a check once more. */
export async function remindAction(_before: CheckAnswer, form: FormData): Promise<CheckAnswer> {
  const answer = await handOver(form, onCheck, () => whoActs(), remindOfFactCheck);
  if (answer.ok) refresh();
  return answer;
}

const opened = z.string().regex(keyPattern);

/** Notes that whoever holds the key reads the text: asked for by the page's script, for a GET writes nothing. */
export async function openedAction(key: string): Promise<void> {
  const act = await whoeverActs();
  const given = opened.safeParse(key);
  if (given.success) await openFactCheck(given.data, act).catch(() => undefined);
}

const localeIn = z.enum(locales).catch("en");

/** Keeps what a checker says, or sends it and thanks her at the same address. */
export async function answerAction(_before: SaidAnswer, form: FormData): Promise<SaidAnswer> {
  const answer = await handOver(form, answering, () => whoeverActs(), answerFactCheck);
  const isDone = answer.ok ? form.get("do") === "send" : answer.reasons.some((reason) => reason === "answered");
  // Without script the page behind a closed key could not be shown in answer to a form.
  const isClosed = !answer.ok && answer.reasons.some((reason) => reason === "closed") && form.get("script") !== "yes";
  const key = opened.safeParse(form.get("key"));
  if ((isDone || isClosed) && key.success) {
    redirect(`/${localeIn.parse(form.get("locale"))}/fact-check/${key.data}`, RedirectType.replace);
  }
  return answer;
}
