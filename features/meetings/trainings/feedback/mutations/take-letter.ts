import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { places } from "@/db/schema/invitations";
import { trainingFeedbackKeys, trainingFeedbackLetters } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isFree } from "../../../invitations/letters";
import { getTraining } from "../../hours/queries";
import { getForm, keyFor, keyHashOf } from "../queries";
import { isOpen } from "../window";

/**
 * Takes a letter about a form to be sent, where it is still due and nobody else has it: the form is open and its
 * reader has not answered.
 */
export async function takeLetter(input: { letterId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.send_letter")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const here = eq(trainingFeedbackLetters.id, input.letterId);
    const [letter] = await tx.select().from(trainingFeedbackLetters).where(here).for("update");
    if (!letter || !isFree(letter, act.at)) return { ok: false, reasons: ["not_found"] } as const;
    const [row] = await tx
      .select({ key: trainingFeedbackKeys, place: places })
      .from(trainingFeedbackKeys)
      .innerJoin(places, eq(places.id, trainingFeedbackKeys.placeId))
      .where(eq(trainingFeedbackKeys.id, letter.keyId));
    const training = row && (await getTraining(row.key.meetingId, tx));
    const form = row && (await getForm(row.key.meetingId, tx));
    const due = training && form && isOpen(form, training.day, act.at) && !row.key.spent && row.place.email !== "";
    if (!due) return { ok: false, reasons: ["not_due"] } as const;
    const key = keyFor(row.key.seed);
    // After a change of the portal's secret the key of an older letter cannot be computed any more.
    if (keyHashOf(key) !== row.key.keyHash) return { ok: false, reasons: ["not_due"] } as const;
    await tx.update(trainingFeedbackLetters).set({ takenAt: act.at }).where(here);
    const { id: meetingId, year, quarter } = training.day;
    await recordAudit(tx, {
      act,
      action: "training_feedback.send_letter",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, kind: letter.kind },
    });
    const { name, email: to } = row.place;
    const { kind } = letter;
    return { ok: true, letter: { kind, key, name, to, title: training.title, closesAt: form.closesAt } } as const;
  });
}
