import { and, eq, exists, isNotNull, lt, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { trainingFeedbackKeys, trainingFeedbackLetters } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { findDay } from "../../../attendance/queries";
import { lockForm } from "../queries";
import { remindsNow } from "../window";

const dayMs = 24 * 60 * 60_000;

const letterOf = (kind: "ask" | "remind", database: Database, at: Date) => {
  const letter = alias(trainingFeedbackLetters, kind);
  const wentOut = kind === "ask" ? lt(letter.sentAt, new Date(at.getTime() - dayMs)) : undefined;
  return database
    .select({ id: letter.id })
    .from(letter)
    .where(and(eq(letter.keyId, trainingFeedbackKeys.id), eq(letter.kind, kind), wentOut));
};

/** Reminds those who were written to more than a day ago and are silent, each once, and never who has answered. */
export async function remindSilent(input: { meetingId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.remind")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(async (tx) => {
    const form = await lockForm(tx, meetingId);
    const day = await findDay(meetingId, tx);
    if (!form || !day) return { ok: false, reasons: ["not_found"] } as const;
    if (!remindsNow(form, day, act.at)) return { ok: false, reasons: ["not_due"] } as const;
    const silent = await tx
      .select({ id: trainingFeedbackKeys.id })
      .from(trainingFeedbackKeys)
      .where(
        and(
          ...[eq(trainingFeedbackKeys.meetingId, meetingId), eq(trainingFeedbackKeys.byLetter, true)],
          ...[eq(trainingFeedbackKeys.spent, false), isNotNull(trainingFeedbackKeys.placeId)],
          ...[exists(letterOf("ask", database, act.at)), notExists(letterOf("remind", database, act.at))],
        ),
      );
    if (silent.length === 0) return { ok: true, letters: 0 } as const;
    const letters = await tx
      .insert(trainingFeedbackLetters)
      .values(silent.map(({ id }) => ({ keyId: id, kind: "remind" as const, writtenAt: act.at })))
      .returning({ id: trainingFeedbackLetters.id });
    for (const { id } of letters) await enqueue(tx, "meetings.training-feedback-letter", { letterId: id });
    const { year, quarter } = day;
    await recordAudit(tx, {
      act,
      action: "training_feedback.remind",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, letters: letters.length },
    });
    return { ok: true, letters: letters.length } as const;
  });
}
