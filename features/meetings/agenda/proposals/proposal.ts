import { z } from "zod";
import { agendaKinds } from "../../record";
import { id, minutes, words } from "../item";

export const proposalStates = ["proposed", "accepted", "declined", "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

/** The life of a proposal: each step, the state it leads from and to, and who takes it. */
export const proposalSteps = {
  accept: { from: "proposed", to: "accepted", by: "organiser" },
  decline: { from: "proposed", to: "declined", by: "organiser" },
  withdraw: { from: "proposed", to: "withdrawn", by: "proposer" },
} as const satisfies Record<string, { from: ProposalState; to: ProposalState; by: "organiser" | "proposer" }>;

export type ProposalStep = keyof typeof proposalSteps;
export type StepRefusal = "not_permitted" | "settled" | "newer_version";

type Asked = { state: ProposalState; version: number };
/** Whether who asks decides about proposals, and whether this one is her own or her district's. */
type Asking = { decides: boolean; isOwn: boolean; startedFrom: number };

/** Everything that speaks against a step of a proposal. */
export function stepRefusals(step: ProposalStep, proposal: Asked, asking: Asking): StepRefusal[] {
  const { from, by } = proposalSteps[step];
  const reasons: [boolean, StepRefusal][] = [
    [by === "organiser" ? !asking.decides : !asking.isOwn, "not_permitted"],
    [proposal.state !== from, "settled"],
    [proposal.state === from && proposal.version !== asking.startedFrom, "newer_version"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}

export type ProposeRefusal = "not_planned" | "call_over";

/** What speaks against one more proposal on a day (YYYY-MM-DD); after the call's last day the organiser must allow it. */
export function proposeRefusals(
  meeting: { status: "planned" | "held" | "cancelled"; callUntil: string | null; callAllowsLate: boolean },
  asking: { today: string; decides: boolean },
): ProposeRefusal[] {
  const { status, callUntil, callAllowsLate } = meeting;
  const isOver = callUntil !== null && asking.today > callUntil;
  const reasons: [boolean, ProposeRefusal][] = [
    [status !== "planned", "not_planned"],
    [isOver && !callAllowsLate && !asking.decides, "call_over"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}

/** A proposal whose subject stands in neither language says nothing. */
export const proposing = z
  .object({
    ...{ formKey: z.uuid(), meetingId: id, unitId: id, kind: z.enum(agendaKinds, "choose_one") },
    ...{ subjectEn: words, subjectZh: words, minutes, reason: words },
  })
  .superRefine(({ subjectEn, subjectZh }, context) => {
    if (!subjectEn && !subjectZh) context.addIssue({ code: "custom", path: ["subjectEn"], message: "missing" });
  });
export const deciding = z.object({ proposalId: id, startedFrom: id });
export const declining = deciding.extend({ reason: words.pipe(z.string().min(1, "missing")) });
