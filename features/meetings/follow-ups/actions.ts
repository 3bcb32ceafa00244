"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { givenIn, handOver, type Refused } from "./answer";
import { type BulkAnswer, taking, untried } from "./bulk";
import type { EvidenceAnswer } from "./evidence";
import { giving, issuing, rowId } from "./issuing";
import { acknowledgeAll } from "./mutations/acknowledge-all";
import { giveFollowUp } from "./mutations/give";
import { issueFollowUps } from "./mutations/issue";
import { keepEvidence } from "./mutations/keep-file";
import { takeBulkStep } from "./mutations/take-bulk-step";
import { takeStep } from "./mutations/take-step";
import { stepping } from "./stepping";

export type IssueAnswer = { ok: true; issued: number } | Refused | null;
export type StepAnswer = { ok: true; version: number } | Refused | null;
export type AcknowledgeAnswer = { ok: true; acknowledged: number } | Refused | null;

/** Makes asks follow-ups of the districts addressed. */
export async function issueAction(_before: IssueAnswer, form: FormData): Promise<IssueAnswer> {
  const answer = await handOver(form, issuing, () => whoActs(), issueFollowUps);
  if (answer.ok) refresh();
  return answer;
}

/** Gives a follow-up by hand. */
export async function giveAction(_before: IssueAnswer, form: FormData): Promise<IssueAnswer> {
  const answer = await handOver(form, giving, () => whoActs(), giveFollowUp);
  if (answer.ok) refresh();
  return answer;
}

/** Takes one step; whoever was late is shown how it stands now. */
export async function stepAction(_before: StepAnswer, form: FormData): Promise<StepAnswer> {
  const answer = await handOver(form, stepping, () => whoActs(), takeStep);
  if (answer.ok || answer.newest) refresh();
  return answer;
}

/** Acknowledges everything that is new to one's district. */
export async function acknowledgeAllAction(_before: AcknowledgeAnswer, form: FormData): Promise<AcknowledgeAnswer> {
  const answer = await handOver(
    form,
    z.object({}),
    () => whoActs(),
    (_, act) => acknowledgeAll(act),
  );
  if (answer.ok) refresh();
  return answer;
}

/** Takes one step with each of the chosen follow-ups. */
export async function bulkAction(_before: BulkAnswer | null, form: FormData): Promise<BulkAnswer> {
  const act = await whoActs();
  if (!act) return untried("signed_out");
  const given = taking.safeParse(givenIn(form));
  if (!given.success) return untried("none_chosen");
  const answer = await takeBulkStep(given.data, act);
  refresh();
  return answer;
}

const sent = z.object({ followUpId: rowId, bytes: z.instanceof(Buffer), name: z.string().max(1000) });

/** Keeps a file for a report; answers it, or the first reason why it is not kept. */
export async function keepEvidenceAction(input: z.input<typeof sent>): Promise<EvidenceAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reason: "signed_out" };
    const answer = await keepEvidence(sent.parse(input), act);
    return answer.ok ? answer : { ok: false, reason: answer.reasons[0] };
  } catch (error) {
    console.error("follow-ups:", error instanceof Error ? (error.cause ?? error) : error);
    return { ok: false, reason: "unavailable" };
  }
}
