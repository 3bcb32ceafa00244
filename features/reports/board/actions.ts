"use server";

import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { attempt } from "../answer";
import { noteTrouble } from "../mutations/note-trouble";
import { type StepAnswer, stepping } from "../step";

const place = z.enum(["/dashboard", "/dashboard/schedule"]).catch("/dashboard");

/** Takes note of a publication that went wrong, and leads back to where it was told of. */
export async function takeNoteAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await attempt(form, stepping, () => whoActs(), noteTrouble);
  if (!answer.ok) return answer;
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  return redirect(`/${locale}${place.parse(form.get("back"))}?noted=1`, RedirectType.replace);
}
