import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

export const states = ["issued", "acknowledged", "in_work", "reported", "checked", "closed"] as const;

export type State = (typeof states)[number];

type Rule = {
  /** Whoever owes the follow-up, or the municipal side that looks after it. */
  by: "lead" | "office";
  from: readonly State[];
  to: State;
  /** What has to be said with it. */
  needs?: "progress" | "note" | "reason";
  /** Takes back this step alone, while nothing came after it. */
  undoes?: "check" | "close";
};

/** The life of a follow-up: which step leads from where to where, and who takes it. */
export const steps = {
  acknowledge: { by: "lead", from: ["issued"], to: "acknowledged" },
  work: { by: "lead", from: ["acknowledged", "in_work"], to: "in_work", needs: "progress" },
  report: { by: "lead", from: ["acknowledged", "in_work"], to: "reported", needs: "note" },
  check: { by: "office", from: ["reported"], to: "checked" },
  close: { by: "office", from: ["checked"], to: "closed" },
  return: { by: "office", from: ["reported", "checked"], to: "in_work", needs: "reason" },
  close_early: { by: "office", from: ["issued", "acknowledged", "in_work", "reported"], to: "closed", needs: "reason" },
  reopen: { by: "office", from: ["closed"], to: "in_work", needs: "reason" },
  uncheck: { by: "office", from: ["checked"], to: "reported", undoes: "check" },
  unclose: { by: "office", from: ["closed"], to: "checked", undoes: "close" },
} as const satisfies Record<string, Rule>;

export type Step = keyof typeof steps;

export const stepNames = Object.keys(steps) as Step[];

export type StepReason =
  | "not_permitted"
  | "wrong_state"
  | "progress_missing"
  | "note_missing"
  | "reason_missing"
  | "evidence_missing";

/** How a follow-up stands, and who owes it. */
export type Standing = { state: State; lastStep: string; leadUnitId: number; leadIsDistrict: boolean };

/** What was said with a step; `evidence` counts files and links. */
export type Said = { note: string; progress: number | null; evidence: number };

/**
 * Whether somebody acts for the body that owes a follow-up: the administrator of that district. The organiser does so
 * for departments and institutions, which have no accounts of their own.
 */
export function actsForLead(actor: Actor, { leadUnitId, leadIsDistrict }: Omit<Standing, "state" | "lastStep">) {
  if (!leadIsDistrict) return may(actor, "follow_up.issue");
  return may(actor, "follow_up.answer") && actor.districtId === leadUnitId;
}

/** Whether somebody may read a follow-up: the municipal side all of them, a district its own. */
export function mayRead(actor: Actor, { leadUnitId }: { leadUnitId: number }): boolean {
  return may(actor, "follow_up.read") || (may(actor, "follow_up.read_own") && actor.districtId === leadUnitId);
}

/** Why a step is not open to somebody, whatever is said with it; none when it is. */
export function stepRefusals(step: Step, standing: Standing, actor: Actor): StepReason[] {
  const rule: Rule = steps[step];
  const permitted = rule.by === "lead" ? actsForLead(actor, standing) : may(actor, "follow_up.check");
  const fits = rule.from.includes(standing.state) && (rule.undoes === undefined || rule.undoes === standing.lastStep);
  return [...(permitted ? [] : ["not_permitted" as const]), ...(fits ? [] : ["wrong_state" as const])];
}

/** What is missing of what has to be said with a step; progress is a whole number from 0 to 100. */
export function saidRefusals(step: Step, { note, progress, evidence }: Said): StepReason[] {
  const { needs }: Rule = steps[step];
  const silent = note.trim() === "";
  const isProgress = progress !== null && Number.isInteger(progress) && progress >= 0 && progress <= 100;
  return [
    ...(needs === "progress" && !isProgress ? ["progress_missing" as const] : []),
    ...((needs === "progress" || needs === "note") && silent ? ["note_missing" as const] : []),
    ...(needs === "reason" && silent ? ["reason_missing" as const] : []),
    ...(step === "report" && evidence === 0 ? ["evidence_missing" as const] : []),
  ];
}

/** The steps somebody may take now, in the order of the table. */
export function openSteps(standing: Standing, actor: Actor): Step[] {
  return stepNames.filter((step) => stepRefusals(step, standing, actor).length === 0);
}

/** Whether whoever answers for it still has something to do: it is not reported, checked or closed. */
export function isOwed(state: State): boolean {
  return state === "issued" || state === "acknowledged" || state === "in_work";
}

export type StateWord = State | "returned" | "closed_early";

/** How it stands in one word: what was returned is told apart from what is in work, what was closed early from closed. */
export function wordOf({ state, lastStep }: Pick<Standing, "state" | "lastStep">): StateWord {
  if (state === "in_work" && lastStep === "return") return "returned";
  return state === "closed" && lastStep === "close_early" ? "closed_early" : state;
}
