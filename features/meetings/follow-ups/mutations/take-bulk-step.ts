import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import type { BulkAnswer, Taking } from "../bulk";
import { takeStep } from "./take-step";

/** Takes one step with each of several follow-ups, each for itself: what may not is named with its reasons. */
export async function takeBulkStep({ step, chosen }: Taking, act: Act, database: Database = db): Promise<BulkAnswer> {
  const answer: BulkAnswer = { step, done: [], refused: [], hindrance: null };
  for (const { id, version } of chosen) {
    try {
      const input = { followUpId: id, version, step, note: "", progress: null, links: [], fileKeys: [] };
      const taken = await takeStep(input, act, database);
      if (taken.ok) answer.done.push({ id, version: taken.version });
      else answer.refused.push({ id, reasons: taken.reasons });
    } catch (error) {
      console.error("follow-ups:", error instanceof Error ? (error.cause ?? error) : error);
      answer.refused.push({ id, reasons: ["unavailable"] });
    }
  }
  return answer;
}
