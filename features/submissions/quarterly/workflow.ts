import type { Actor } from "@/features/people/actor";
import { type Action, may } from "@/features/people/permissions";

export const workReportStates = ["draft", "submitted", "returned", "accepted"] as const;
export type WorkReportState = (typeof workReportStates)[number];

export const workReportSteps = ["save", "submit", "recall", "accept", "return", "reopen"] as const;
export type WorkReportStep = (typeof workReportSteps)[number];

type Rule = { from: readonly WorkReportState[]; to: WorkReportState | null; action: Action; own: boolean };

/** The life of a quarterly work report: who takes which step from where, and where it leads. */
export const workReportWorkflow: Record<WorkReportStep, Rule> = {
  save: { from: ["draft", "returned"], to: null, action: "work_report.write", own: true },
  submit: { from: ["draft", "returned"], to: "submitted", action: "work_report.submit", own: true },
  recall: { from: ["submitted"], to: "draft", action: "work_report.submit", own: true },
  accept: { from: ["submitted"], to: "accepted", action: "work_report.judge", own: false },
  return: { from: ["submitted"], to: "returned", action: "work_report.judge", own: false },
  reopen: { from: ["accepted"], to: "submitted", action: "work_report.judge", own: false },
};

export type WorkReportStanding = { unitId: number; state: WorkReportState; isClosed: boolean };
export type WorkReportReason = "not_found" | "not_permitted" | "wrong_state" | "round_closed";

/**
 * Everything that keeps this person from a step. Of another unit's report a district is told nothing; late ones are
 * taken until the organiser closes the round.
 */
export function workReportRefusals(
  step: WorkReportStep,
  report: WorkReportStanding,
  actor: Actor,
): WorkReportReason[] {
  const { from, action, own } = workReportWorkflow[step];
  if (actor.districtId !== null && actor.districtId !== report.unitId) return ["not_found"];
  const isHers = may(actor, action) && (!own || actor.districtId === report.unitId);
  return [
    ...(isHers ? [] : (["not_permitted"] as const)),
    ...(from.includes(report.state) ? [] : (["wrong_state"] as const)),
    ...(own && report.isClosed ? (["round_closed"] as const) : []),
  ];
}
