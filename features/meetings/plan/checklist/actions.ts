"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { adding, type ChecklistRefusal, moving, onItem, ticking } from "./checklist";
import { addItem } from "./mutations/add";
import { moveItem } from "./mutations/move";
import { putItemBack } from "./mutations/put-back";
import { removeItem } from "./mutations/remove";
import { tickItem } from "./mutations/tick";

export type ItemAnswer = { ok: true } | NotDone<ChecklistRefusal> | null;

// What was removed is told by the address, for its own form is gone with it.
function backTo(form: FormData, query: string): never {
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  const meeting = /^\d{1,9}$/.exec(String(form.get("meetingId")))?.[0] ?? "";
  return redirect(`/${locale}/dashboard/meetings/${meeting}/plan${query}#checklist`, RedirectType.replace);
}

/** Puts the line of the form on the checklist. */
export async function addItemAction(_before: ItemAnswer, form: FormData): Promise<ItemAnswer> {
  const answer = await handOver(form, adding, () => whoActs(), addItem);
  if (answer.ok) refresh();
  return answer;
}

/** Ticks a line, or takes the tick back. */
export async function tickItemAction(_before: ItemAnswer, form: FormData): Promise<ItemAnswer> {
  const answer = await handOver(form, ticking, () => whoActs(), tickItem);
  refresh();
  return answer;
}

/** Moves a line one place up or down. */
export async function moveItemAction(_before: ItemAnswer, form: FormData): Promise<ItemAnswer> {
  const answer = await handOver(form, moving, () => whoActs(), moveItem);
  refresh();
  return answer;
}

/** Takes a line off the checklist. */
export async function removeItemAction(_before: ItemAnswer, form: FormData): Promise<ItemAnswer> {
  const answer = await handOver(form, onItem, () => whoActs(), removeItem);
  return answer.ok ? backTo(form, `?removed=${form.get("itemId")}`) : answer;
}

/** Puts a removed line back. */
export async function putItemBackAction(_before: ItemAnswer, form: FormData): Promise<ItemAnswer> {
  const answer = await handOver(form, onItem, () => whoActs(), putItemBack);
  return answer.ok ? backTo(form, "") : answer;
}
