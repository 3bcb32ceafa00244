"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs, whoeverActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { headCountForm, markForm, runForm, selfForm } from "./forms";
import { markPresence } from "./mutations/mark-presence";
import { setHeadCount } from "./mutations/set-head-count";
import { signSelfIn } from "./mutations/sign-self-in";
import { type StepAnswer, takeSteps } from "./mutations/take-steps";
import { runItem } from "./screen/mutations/run-item";
import { deskBatch } from "./steps";

export type HeadCountAnswer = Heard<typeof setHeadCount> | null;
export type MarkAnswer = Heard<typeof markPresence> | null;
export type RunAnswer = Heard<typeof runItem> | null;
export type SelfAnswer = Exclude<Heard<typeof signSelfIn>, { ok: true }> | null;
export type StepsAnswer =
  | { ok: true; meetingId: number; answers: StepAnswer[] }
  | {
      ok: false;
      reasons: readonly (
        | "signed_out"
        | "not_permitted"
        | "not_found"
        | "cancelled"
        | "sealed"
        | "invalid"
        | "unavailable"
      )[];
    };

/** Takes what a sign-in desk sends. It never throws. */
export async function takeStepsAction(sent: unknown): Promise<StepsAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reasons: ["signed_out"] };
    const batch = deskBatch.safeParse(sent);
    if (!batch.success) return { ok: false, reasons: ["invalid"] };
    const answer = await takeSteps(batch.data, act);
    return answer.ok ? { ...answer, meetingId: batch.data.meetingId } : answer;
  } catch (error) {
    console.error("meetings:", error instanceof Error ? (error.cause ?? error) : error);
    return { ok: false, reasons: ["unavailable"] };
  }
}

/** Writes the head-count of a meeting into its record. */
export async function setHeadCountAction(_before: HeadCountAnswer, form: FormData): Promise<HeadCountAnswer> {
  const answer = await handOver(form, headCountForm, () => whoActs(), setHeadCount);
  if (answer.ok) refresh();
  return answer;
}

/** Marks somebody as there, or not there, at an item. */
export async function markPresenceAction(_before: MarkAnswer, form: FormData): Promise<MarkAnswer> {
  const answer = await handOver(
    form,
    markForm,
    () => whoActs(),
    ({ mark }, act) => markPresence(mark, act),
  );
  if (answer.ok) refresh();
  return answer;
}

/** Takes the meeting to another item. */
export async function runItemAction(_before: RunAnswer, form: FormData): Promise<RunAnswer> {
  return await handOver(form, runForm, () => whoActs(), runItem);
}

const localeIn = z.enum(locales).catch("en");

/** Signs somebody in who has seen the code in the hall, and leads her to the page that says so. */
export async function signSelfInAction(_before: SelfAnswer, form: FormData): Promise<SelfAnswer> {
  const answer = await handOver(form, selfForm, () => whoeverActs(), signSelfIn);
  if (!answer.ok) return answer;
  return redirect(`/${localeIn.parse(form.get("locale"))}/sign-in-here/${answer.code}`, RedirectType.replace);
}
