"use server";

import { refresh } from "next/cache";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { marking, moving, onMeeting, pinning, unpinning } from "./forms";
import { makePlan } from "./mutations/make-plan";
import { markStep } from "./mutations/mark-step";
import { moveMeeting } from "./mutations/move-meeting";
import { pinStep } from "./mutations/pin-step";

export type PlanAnswer = Heard<typeof makePlan> | null;
export type MoveAnswer = Heard<typeof moveMeeting> | null;
export type PinAnswer = Heard<typeof pinStep> | null;
export type MarkAnswer = Heard<typeof markStep> | null;

/** Gives the meeting of the form its plan. */
export async function makePlanAction(_before: PlanAnswer, form: FormData): Promise<PlanAnswer> {
  const answer = await handOver(form, onMeeting, () => whoActs(), makePlan);
  refresh();
  return answer;
}

/** Gives a meeting its day and hours, moves it or postpones it. */
export async function moveMeetingAction(_before: MoveAnswer, form: FormData): Promise<MoveAnswer> {
  const answer = await handOver(form, moving, () => whoActs(), moveMeeting);
  if (answer.ok) refresh();
  return answer;
}

/** Sets the day of a step by hand. */
export async function pinStepAction(_before: PinAnswer, form: FormData): Promise<PinAnswer> {
  const answer = await handOver(form, pinning, () => whoActs(), pinStep);
  refresh();
  return answer;
}

/** Lets the day of a step be counted from the meeting again. */
export async function unpinStepAction(_before: PinAnswer, form: FormData): Promise<PinAnswer> {
  const answer = await handOver(
    form,
    unpinning,
    () => whoActs(),
    (input, act) => pinStep({ ...input, day: null }, act),
  );
  refresh();
  return answer;
}

/** Marks a step as done, or takes that back. */
export async function markStepAction(_before: MarkAnswer, form: FormData): Promise<MarkAnswer> {
  const answer = await handOver(form, marking, () => whoActs(), markStep);
  refresh();
  return answer;
}
