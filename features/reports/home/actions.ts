"use server";

import { RedirectType, redirect } from "next/navigation";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { arrangeHome } from "../mutations/arrange-home";
import { type ArrangeRefusal, arranged, arranging } from "./arrangement";

export type ArrangeAnswer = NotDone<ArrangeRefusal> | null;

function pageAfter(form: FormData): string {
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  const { done, report, was } = Object.fromEntries(form);
  const told = arranged.safeParse({ done, report, was });
  const path = `/${locale}/dashboard/home`;
  if (!told.success) return path;
  const query = new URLSearchParams({ done: told.data.done, report: String(told.data.report) });
  if (told.data.done === "removed") query.set("was", told.data.was.join());
  return `${path}?${query}`;
}

/** Puts reports at the head of the home page in the order of the form. */
export async function arrangeHomeAction(_before: ArrangeAnswer, form: FormData): Promise<ArrangeAnswer> {
  const answer = await handOver(form, arranging, () => whoActs(), arrangeHome);
  return answer.ok ? redirect(pageAfter(form), RedirectType.replace) : answer;
}
