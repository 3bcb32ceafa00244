import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { minutesCorrections } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { findCorrection, lockMinutes } from "../queries";
import { refusals } from "../workflow";
import { noteMinutes } from "./note-minutes";

export type AnswerCorrectionInput = { correctionId: number; answer: "accepted" | "declined"; reason: string };

/** Says whether a correction is taken up in the text, or why it is not; once. */
export async function answerCorrection(input: AnswerCorrectionInput, act: Act, database: Database = db) {
  const { correctionId, answer, reason } = input;
  if (!may(act.actor, "minutes.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const about = await findCorrection(correctionId, tx);
    const locked = about && (await lockMinutes(tx, about.meetingId));
    if (!locked?.minutes) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("answer", locked.standing, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    // Asked again behind the lock: somebody else may have answered meanwhile.
    if ((await findCorrection(correctionId, tx))?.answer !== "open") {
      return { ok: false, reasons: ["answered_already"] } as const;
    }
    await tx
      .update(minutesCorrections)
      .set({ answer, reason, answeredBy: act.actor.accountId, answeredAt: act.at })
      .where(eq(minutesCorrections.id, correctionId));
    const { meeting } = locked;
    await noteMinutes(tx, { action: "minutes.answer", meeting }, act, { correction: correctionId, answer, reason });
    return { ok: true } as const;
  });
}
