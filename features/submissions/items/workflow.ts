import type { Actor } from "@/features/people/actor";
import { type Action, may } from "@/features/people/permissions";

export const itemStates = ["draft", "submitted", "valid", "returned", "merged", "withdrawn"] as const;
export type ItemState = (typeof itemStates)[number];

export const itemSteps = ["save", "submit", "recall", "withdraw", "receive", "return", "merge", "unmerge"] as const;
export type ItemStep = (typeof itemSteps)[number];

type Rule = { from: readonly ItemState[]; to: ItemState | null; action: Action; own: boolean };

/** The life of an information item: who takes which step from where, and where it leads. */
export const itemWorkflow: Record<ItemStep, Rule> = {
  save: { from: ["draft", "returned"], to: null, action: "item.write", own: true },
  submit: { from: ["draft", "returned"], to: "submitted", action: "item.write", own: true },
  recall: { from: ["submitted"], to: "draft", action: "item.write", own: true },
  withdraw: { from: ["draft", "returned", "submitted"], to: "withdrawn", action: "item.write", own: true },
  receive: { from: ["submitted"], to: "valid", action: "item.receive", own: false },
  return: { from: ["submitted", "valid"], to: "returned", action: "item.receive", own: false },
  merge: { from: ["submitted", "valid"], to: "merged", action: "item.receive", own: false },
  unmerge: { from: ["merged"], to: "valid", action: "item.receive", own: false },
};

/** An item as far as its steps go by it. */
export type ItemStanding = {
  unitId: number;
  state: ItemState;
  /** Whether it stands in a channel, or others were merged into it. */
  isUsed: boolean;
};

export type ItemReason = "not_found" | "not_permitted" | "wrong_state" | "in_use";

/** Everything that keeps this person from a step. A unit's own steps are for that unit alone: of another's item it is told nothing. */
export function itemRefusals(step: ItemStep, item: ItemStanding, actor: Actor): ItemReason[] {
  const { from, action, own } = itemWorkflow[step];
  if (actor.districtId !== null && actor.districtId !== item.unitId) return ["not_found"];
  const isHers = may(actor, action) && (!own || actor.districtId === item.unitId);
  const isHeld = item.isUsed && (step === "return" || step === "merge");
  return [
    ...(isHers ? [] : (["not_permitted"] as const)),
    ...(from.includes(item.state) ? [] : (["wrong_state"] as const)),
    ...(isHeld ? (["in_use"] as const) : []),
  ];
}
