"use server";

import { refresh } from "next/cache";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { addItem } from "../agenda/mutations/add-item";
import { inviteGuests } from "../invitations/mutations/invite-guests";
import { beginTraining } from "./mutations/begin-training";
import { inviteLecturer } from "./mutations/invite-lecturer";
import { setLecturer } from "./mutations/set-lecturer";
import type { FormAnswer } from "./reason";
import { addingSession, beginning, invitingAudience, invitingLecturer, settingLecturer } from "./training";

function shown(answer: FormAnswer): FormAnswer {
  if (answer?.ok) refresh();
  return answer;
}

/** Gives a meeting its training. */
export async function beginAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, beginning, () => whoActs(), beginTraining));
}

/** Adds a session to the agenda. */
export async function addSessionAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, addingSession, () => whoActs(), addItem));
}

/** Says who lectures at a session. */
export async function setLecturerAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, settingLecturer, () => whoActs(), setLecturer));
}

/** Invites a lecturer. */
export async function inviteLecturerAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return shown(await handOver(form, invitingLecturer, () => whoActs(), inviteLecturer));
}

/** Opens the invitations of an audience that are still drafts. */
export async function inviteAudienceAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(
    form,
    invitingAudience,
    () => whoActs(),
    ({ meetingId, audienceId }, act) => inviteGuests({ meetingId, only: { audienceId } }, act),
  );
  return shown(answer);
}
