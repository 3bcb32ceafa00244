"use server";

import { refresh } from "next/cache";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { type Answer, isStale } from "../answer";
import { acceptProposal } from "./mutations/accept-proposal";
import { declineProposal } from "./mutations/decline-proposal";
import { proposeItem } from "./mutations/propose-item";
import { withdrawProposal } from "./mutations/withdraw-proposal";
import { deciding, declining, proposing } from "./proposal";

/** Proposes an item. */
export async function proposeItemAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, proposing, () => whoActs(), proposeItem);
  if (isStale(answer)) refresh();
  return answer;
}

/** Takes back one's own proposal. */
export async function withdrawProposalAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, deciding, () => whoActs(), withdrawProposal);
  if (isStale(answer)) refresh();
  return answer;
}

/** Puts what was proposed on the agenda. */
export async function acceptProposalAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, deciding, () => whoActs(), acceptProposal);
  if (isStale(answer)) refresh();
  return answer;
}

/** Declines a proposal with a reason. */
export async function declineProposalAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, declining, () => whoActs(), declineProposal);
  if (isStale(answer)) refresh();
  return answer;
}
