import type { Actor } from "@/features/people/actor";
import { type Action, may } from "@/features/people/permissions";

export const states = ["draft", "circulated", "approved", "sealed"] as const;
export type State = (typeof states)[number];

/** Everything that is done to minutes; `none` is the state of a meeting that has none yet. */
export type Step = "compile" | "save" | "circulate" | "correct" | "answer" | "approve" | "return" | "seal" | "annex";

type Row = { needs: Action; from: readonly (State | "none")[]; to?: State };

/** The life of minutes: who takes a step, from which states, and what it makes of them. */
export const workflow: Record<Step, Row> = {
  compile: { needs: "minutes.write", from: ["none", "draft", "circulated"] },
  save: { needs: "minutes.write", from: ["draft", "circulated"] },
  circulate: { needs: "minutes.write", from: ["draft"], to: "circulated" },
  correct: { needs: "minutes.correct", from: ["circulated"] },
  answer: { needs: "minutes.write", from: ["circulated"] },
  approve: { needs: "minutes.approve", from: ["circulated"], to: "approved" },
  return: { needs: "minutes.approve", from: ["approved"], to: "circulated" },
  seal: { needs: "minutes.approve", from: ["approved"], to: "sealed" },
  annex: { needs: "minutes.write", from: ["sealed"] },
};

export type Standing = {
  state: State | "none";
  /** Whether the meeting was held. */
  isHeld: boolean;
  writers: readonly number[];
  openCorrections: number;
};

export type Refusal = "not_permitted" | "sealed" | "not_now" | "not_held" | "own_work" | "corrections_open";

/** Every reason why a step cannot be taken by this person now; none when it can. */
export function refusals(step: Step, standing: Standing, actor: Actor): Refusal[] {
  const { needs, from } = workflow[step];
  if (!may(actor, needs)) return ["not_permitted"];
  const { state, isHeld, writers, openCorrections } = standing;
  if (state === "sealed" && !from.includes("sealed")) return ["sealed"];
  if (!from.includes(state)) return ["not_now"];
  const isOwn = actor.accountId !== null && writers.includes(actor.accountId);
  return [
    ...(!isHeld && (step === "compile" || step === "circulate") ? (["not_held"] as const) : []),
    ...(step === "approve" && isOwn ? (["own_work"] as const) : []),
    ...(step === "approve" && openCorrections > 0 ? (["corrections_open"] as const) : []),
  ];
}

/** The state after a step that may be taken. */
export function after(step: Step, state: State | "none"): State {
  return workflow[step].to ?? (state === "none" ? "draft" : state);
}
