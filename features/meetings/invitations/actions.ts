"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { addingGuest, changingGuest, guestReply, onGuest } from "./guest";
import { addGuest } from "./mutations/add-guest";
import { addQuestion } from "./mutations/add-question";
import { addRole } from "./mutations/add-role";
import { changeGuest } from "./mutations/change-guest";
import { changeKey } from "./mutations/change-key";
import { changeRole } from "./mutations/change-role";
import { exportList } from "./mutations/export-list";
import { inviteBodies } from "./mutations/invite-bodies";
import { inviteGuests } from "./mutations/invite-guests";
import { keepContact } from "./mutations/keep-contact";
import { moveRole } from "./mutations/move-role";
import { openInvitations } from "./mutations/open-invitations";
import { remind } from "./mutations/remind";
import { removeQuestion } from "./mutations/remove-question";
import { removeRole } from "./mutations/remove-role";
import { saveNotice } from "./mutations/save-notice";
import { withdrawGuest } from "./mutations/withdraw-guest";
import { withdrawInvitation } from "./mutations/withdraw-invitation";
import { inviting, keepingContact, noticeForm, onInvitation, onMeeting } from "./opening";
import { addingQuestion, onQuestion } from "./question";
import type { FormAnswer } from "./reason";
import { addingRole, changingRole, movingRole, onRole } from "./role";

function shown(answer: FormAnswer): FormAnswer {
  if (answer?.ok) refresh();
  return answer;
}

/** Saves what the notice says besides the record. */
export async function saveNoticeAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, noticeForm, () => whoActs(), saveNotice));
}

/** Adds a role that each body invited fills. */
export async function addRoleAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, addingRole, () => whoActs(), addRole));
}

/** Changes a role. */
export async function changeRoleAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, changingRole, () => whoActs(), changeRole));
}

/** Moves a role up or down. */
export async function moveRoleAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, movingRole, () => whoActs(), moveRole));
}

/** Removes a role. */
export async function removeRoleAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onRole, () => whoActs(), removeRole));
}

/** Puts bodies on the list of those invited. */
export async function inviteAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, inviting, () => whoActs(), inviteBodies));
}

/** Takes a body off the list, or withdraws its invitation. */
export async function withdrawAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onInvitation, () => whoActs(), withdrawInvitation));
}

/** Opens what is still a draft: the letters go out. */
export async function openAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onMeeting, () => whoActs(), openInvitations));
}

/** Reminds the bodies with silent places. */
export async function remindAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onMeeting, () => whoActs(), remind));
}

const keyForm = onInvitation.extend({ to: z.enum(["none", "another"]) });

/** Revokes the key in a body's letter, or puts another in its place. */
export async function changeKeyAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, keyForm, () => whoActs(), changeKey));
}

/** Keeps the address of a body without accounts. */
export async function keepContactAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, keepingContact, () => whoActs(), keepContact));
}

/** Adds a question. */
export async function addQuestionAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, addingQuestion, () => whoActs(), addQuestion));
}

/** Takes a question back. */
export async function removeQuestionAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onQuestion, () => whoActs(), removeQuestion));
}

/** Puts somebody on the list of those invited apart. */
export async function addGuestAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, addingGuest, () => whoActs(), addGuest));
}

/** Changes who somebody invited apart is. */
export async function changeGuestAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, changingGuest, () => whoActs(), changeGuest));
}

/** Writes down what somebody invited apart replied. */
export async function guestReplyAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, guestReply, () => whoActs(), changeGuest));
}

/** Opens the invitations of guests that are still drafts. */
export async function inviteGuestsAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onMeeting, () => whoActs(), inviteGuests));
}

/** Takes somebody off the list of those invited apart. */
export async function withdrawGuestAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, onGuest, () => whoActs(), withdrawGuest));
}

const taking = onMeeting.extend({ file: z.enum(["csv", "xlsx"]) });

/** Hands out the list of those invited; null to whoever may not have it, or where there is no such meeting. */
export async function exportListAction(input: { meetingId: number; file: string }) {
  const act = await whoActs();
  const given = taking.safeParse(input);
  if (!act || !given.success) return null;
  const answer = await exportList(given.data, act);
  return answer.ok ? answer.list : null;
}
