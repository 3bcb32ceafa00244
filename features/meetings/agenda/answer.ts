import type { NotDone } from "@/features/people/hand-over";
import type { ChangeRefusal } from "./changing";
import type { ProposeRefusal, StepRefusal } from "./proposals/proposal";

/** Why something that was asked of an agenda, a proposal or a material was not done. */
export type Reason =
  | ChangeRefusal
  | StepRefusal
  | ProposeRefusal
  | ("not_empty" | "frozen_already" | "not_frozen" | "day_past")
  | ("invalid" | "signed_out" | "unavailable" | "unreachable");

export type Answer = { ok: true } | NotDone<Reason> | null;

/** Whether the page no longer shows what stands: it was changed, by this person or by another. */
export function isStale(answer: { ok: true } | NotDone<Reason>): boolean {
  return answer.ok || answer.reasons.some((reason) => reason === "newer_version" || reason === "settled");
}
