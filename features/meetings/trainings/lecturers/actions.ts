"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import type { FormAnswer } from "../reason";
import { addingLecturer, savingLecturer, settingAside } from "./lecturer";
import { addLecturer } from "./mutations/add";
import { putAside } from "./mutations/put-aside";
import { saveLecturer } from "./mutations/save";

/** Puts somebody into the directory and leads to her page. */
export async function addLecturerAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, addingLecturer, () => whoActs(), addLecturer);
  if (!answer.ok) return answer;
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  return redirect(`/${locale}/dashboard/lecturers/${answer.lecturerId}?done=added`, RedirectType.push);
}

/** Saves what the office knows of a lecturer. */
export async function saveLecturerAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, savingLecturer, () => whoActs(), saveLecturer);
  if (answer.ok) refresh();
  return answer;
}

/** Puts a lecturer aside or takes her back. */
export async function putAsideAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, settingAside, () => whoActs(), putAside);
  if (answer.ok) refresh();
  return answer;
}
