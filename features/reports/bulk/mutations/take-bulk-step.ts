import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import type { Reason } from "../../answer";
import { listEditions } from "../../editions/queries";
import { type Language, languages } from "../../language";
import { approveReport } from "../../mutations/approve";
import { recallReport } from "../../mutations/recall";
import { submitReport } from "../../mutations/submit";
import { trashReport } from "../../mutations/trash";
import { mayTake } from "../../workflow";
import type { BulkAnswer, BulkStep, Chosen, Taking } from "../bulk";

type Answered = { ok: true } | { ok: false; reasons: readonly Reason[] };
type Verb = (one: Chosen, act: Act, database: Database) => Promise<Answered>;

const verbs: Record<BulkStep, Verb> = {
  submit: ({ reportId }, act, database) => submitReport({ reportId }, act, database),
  recall: ({ reportId, languages: of }, act, database) => recallReport({ reportId, languages: of }, act, database),
  approve: ({ reportId, version }, act, database) => approveReport({ reportId, version }, act, database),
  trash: ({ reportId }, act, database) => trashReport({ reportId, step: "trash" }, act, database),
  untrash: ({ reportId }, act, database) => trashReport({ reportId, step: "untrash" }, act, database),
};

async function statusesOf(reportId: number, database: Database) {
  try {
    return await listEditions(reportId, database);
  } catch {
    // A report that is not there: the verb itself says so.
    return null;
  }
}

async function takeOne(step: BulkStep, one: Chosen, act: Act, database: Database) {
  const before = await statusesOf(one.reportId, database);
  // Taken back is what still waits; what somebody has approved meanwhile stays approved.
  const of = one.languages?.filter((language) => before?.[language].status === "in_review");
  const answer = await verbs[step]({ ...one, languages: of }, act, database);
  if (!answer.ok) return answer;
  const after = await statusesOf(one.reportId, database);
  const moved = languages.filter((language) => before?.[language].status !== after?.[language].status);
  return { ok: true as const, moved };
}

/**
 * Takes one step with each of some reports, one after the other and each in a transaction of its own: what is refused
 * keeps none of the others back. Whoever may not take the step at all is refused each of them.
 */
export async function takeBulkStep({ step, reports }: Taking, act: Act, database: Database = db): Promise<BulkAnswer> {
  const answer: BulkAnswer = { step, done: [], refused: [], hindrance: null };
  for (const one of reports) {
    const refused = (reasons: readonly Reason[]) => answer.refused.push({ reportId: one.reportId, reasons });
    if (!mayTake(step, act.actor)) {
      refused(["not_permitted"]);
      continue;
    }
    try {
      const taken = await takeOne(step, one, act, database);
      if (taken.ok) answer.done.push({ ...one, languages: taken.moved as Language[] });
      else refused(taken.reasons);
    } catch (error) {
      console.error(`reports: ${error instanceof Error ? (error.cause ?? error) : error}`);
      refused(["unavailable"]);
    }
  }
  return answer;
}
