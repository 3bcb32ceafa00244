"use server";

import { refresh } from "next/cache";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { onGuest } from "../../invitations/guest";
import { withdrawGuest } from "../../invitations/mutations/withdraw-guest";
import type { FormAnswer } from "../reason";
import { addingAudience, addingPerson, changingAudience, onAudience, pasting } from "./audience";
import { addAudience } from "./mutations/add-audience";
import { addPerson } from "./mutations/add-person";
import { changeAudience } from "./mutations/change-audience";
import { pastePeople } from "./mutations/paste-people";
import { removeAudience } from "./mutations/remove-audience";

function shown(answer: FormAnswer): FormAnswer {
  if (answer?.ok) refresh();
  return answer;
}

/** Gives a training one more audience. */
export async function addAudienceAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, addingAudience, () => whoActs(), addAudience));
}

/** Changes an audience. */
export async function changeAudienceAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, changingAudience, () => whoActs(), changeAudience));
}

/** Takes an empty audience away. */
export async function removeAudienceAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onAudience, () => whoActs(), removeAudience));
}

/** Puts one person on the list of an audience. */
export async function addPersonAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, addingPerson, () => whoActs(), addPerson));
}

/** Puts pasted people on the list of an audience. */
export async function pastePeopleAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, pasting, () => whoActs(), pastePeople));
}

/** Takes somebody off the list of an audience. */
export async function withdrawPersonAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onGuest, () => whoActs(), withdrawGuest));
}
