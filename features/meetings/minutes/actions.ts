"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import type { Answer } from "./answer";
import { compiling, onMinutes, saving, sealing } from "./asked";
import { annexing, answering, correcting } from "./correcting";
import { addAnnex } from "./mutations/add-annex";
import { answerCorrection } from "./mutations/answer-correction";
import { approve } from "./mutations/approve";
import { circulate } from "./mutations/circulate";
import { compile } from "./mutations/compile";
import { correct } from "./mutations/correct";
import { returnMinutes } from "./mutations/return";
import { saveMinutes } from "./mutations/save";
import { seal } from "./mutations/seal";

const standing = z.object({ locale: z.enum(locales), meetingId: z.coerce.number().int().positive() });

/** Once something is done, the page is shown as it is now, with a word on what was done. */
function shown(answer: Answer, form: FormData, done: string): Answer {
  const place = standing.safeParse(Object.fromEntries(form));
  if (!answer?.ok || !place.success) return answer;
  const { locale, meetingId } = place.data;
  redirect(`/${locale}/dashboard/meetings/${meetingId}/minutes?done=${done}`, RedirectType.replace);
}

/** Makes the minutes from the record, or brings them up to it. */
export async function compileAction(_before: Answer, form: FormData): Promise<Answer> {
  return shown(await handOver(form, compiling, () => whoActs(), compile), form, "compile");
}

/** Saves the edited text; whoever started from an older version is given the newest one. */
export async function saveMinutesAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, saving, () => whoActs(), saveMinutes);
  if (answer.ok) refresh();
  return answer;
}

/** Sends the minutes to those who attended. */
export async function circulateAction(_before: Answer, form: FormData): Promise<Answer> {
  return shown(await handOver(form, onMinutes, () => whoActs(), circulate), form, "circulate");
}

/** Approves the version that was read. */
export async function approveAction(_before: Answer, form: FormData): Promise<Answer> {
  return shown(await handOver(form, onMinutes, () => whoActs(), approve), form, "approve");
}

/** Takes an approval back. */
export async function returnAction(_before: Answer, form: FormData): Promise<Answer> {
  return shown(await handOver(form, onMinutes, () => whoActs(), returnMinutes), form, "return");
}

/** Seals the minutes and all they were made from. */
export async function sealAction(_before: Answer, form: FormData): Promise<Answer> {
  return shown(await handOver(form, sealing, () => whoActs(), seal), form, "seal");
}

/** Says what is wrong in circulated minutes, from the desk or from a district's page. */
export async function correctAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, correcting, () => whoActs(), correct);
  if (answer.ok) refresh();
  return answer;
}

/** Accepts a correction or declines it. */
export async function answerAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, answering, () => whoActs(), answerCorrection);
  if (answer.ok) refresh();
  return answer;
}

/** Corrects sealed minutes by an annex. */
export async function annexAction(_before: Answer, form: FormData): Promise<Answer> {
  return shown(await handOver(form, annexing, () => whoActs(), addAnnex), form, "annex");
}
