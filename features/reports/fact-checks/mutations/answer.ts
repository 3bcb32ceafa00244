import { and, eq, gt, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { factCheckAnswers, factChecks } from "@/db/schema/fact-checks";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { type Answering, answersTo, tally } from "../answers";
import { partsOf } from "../parts";
import { findByKey } from "../queries";

/**
 * Keeps what a checker says, as often as she likes, until she sends it; then the asker is told and it is closed. One
 * UPDATE that asks whether it is still open decides between two who send at once.
 */
export async function answerFactCheck(input: Answering, act: Act, database: Database = db) {
  if (!may(act.actor, "fact_check.answer")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { key, send, overall } = input;
  return database.transaction(async (tx) => {
    const check = await findByKey(key, act.at, tx);
    if (!check) return { ok: false, reasons: ["closed"] } as const;
    const answers = answersTo(partsOf(check.text), input.answers);
    if (send && answers.length === 0 && overall === "") return { ok: false, reasons: ["nothing_said"] } as const;
    const isOpen = and(isNull(factChecks.answeredAt), isNull(factChecks.revokedAt), gt(factChecks.expiresAt, act.at));
    const [taken] = await tx
      .update(factChecks)
      .set({ overall, openedAt: check.openedAt ?? act.at, ...(send ? { answeredAt: act.at } : {}) })
      .where(and(eq(factChecks.id, check.id), isOpen))
      .returning({ id: factChecks.id });
    if (!taken) {
      const still = await findByKey(key, act.at, tx);
      return { ok: false, reasons: [still ? "answered" : "closed"] } as const;
    }
    await tx.delete(factCheckAnswers).where(eq(factCheckAnswers.checkId, check.id));
    if (answers.length > 0) {
      await tx.insert(factCheckAnswers).values(answers.map((answer) => ({ checkId: check.id, ...answer })));
    }
    await recordAudit(tx, {
      act,
      action: send ? "fact_check.answer" : "fact_check.keep",
      subject: { type: "report", id: check.reportId },
      after: { check: check.id, name: check.name, ...tally(answers) },
    });
    if (send) await enqueue(tx, "reports.fact-check-answered", { checkId: check.id });
    return { ok: true } as const;
  });
}
