"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { Act } from "@/features/people/actor";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { type Answer, isStale, type Reason } from "./answer";
import { calling, endingCall, freezing } from "./call";
import { adding, moving, oneItem, saving, setting, wholeAgenda } from "./item";
import { addItem } from "./mutations/add-item";
import { addUsualItems } from "./mutations/add-usual-items";
import { callForItems } from "./mutations/call-for-items";
import { endCall } from "./mutations/end-call";
import { freezeAgenda } from "./mutations/freeze-agenda";
import { moveItem } from "./mutations/move-item";
import { removeItem } from "./mutations/remove-item";
import { restoreItem } from "./mutations/restore-item";
import { saveItem } from "./mutations/save-item";
import { setStanding } from "./mutations/set-standing";

type Work<Input> = (input: Input, act: Act) => Promise<{ ok: true } | { ok: false; reasons: readonly Reason[] }>;

/** Does the work and shows the newest agenda, also to whoever came too late. */
async function shown<Input>(
  form: FormData,
  schema: z.ZodType<Input>,
  who: () => Promise<Act | null>,
  work: Work<Input>,
): Promise<Answer> {
  const answer = await handOver(form, schema, who, work);
  if (isStale(answer)) refresh();
  return answer;
}

/** Adds an item. */
export async function addItemAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, adding, () => whoActs(), addItem);
}

/** Changes what is said of an item. */
export async function saveItemAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, saving, () => whoActs(), saveItem);
}

/** Moves an item; the button that was pressed says which and where to. */
export async function moveItemAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, moving, () => whoActs(), moveItem);
}

/** Takes an item off. */
export async function removeItemAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, oneItem, () => whoActs(), removeItem);
}

/** Puts an item back that was taken off. */
export async function restoreItemAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, oneItem, () => whoActs(), restoreItem);
}

/** Says whether an item comes by itself on the next agenda. */
export async function setStandingAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, setting, () => whoActs(), setStanding);
}

/** Begins an empty agenda with the usual items. */
export async function addUsualItemsAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, wholeAgenda, () => whoActs(), addUsualItems);
}

/** Freezes the agenda, or lets it go again. */
export async function freezeAgendaAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, freezing, () => whoActs(), freezeAgenda);
}

/** Calls for items. */
export async function callForItemsAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, calling, () => whoActs(), callForItems);
}

/** Ends the call for items. */
export async function endCallAction(_before: Answer, form: FormData): Promise<Answer> {
  return await shown(form, endingCall, () => whoActs(), endCall);
}
