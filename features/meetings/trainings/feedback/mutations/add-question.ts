import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { trainingFeedbackQuestions } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockDay } from "../../../attendance/queries";
import { getForm, listQuestions } from "../queries";
import { type addingQuestion, mostOwn } from "../question";

/** Adds a question of the organiser's own, while the form is not open. The same words again are a second click. */
export async function addQuestion(input: z.infer<typeof addingQuestion>, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, kind, en, zh } = input;
  return database.transaction(async (tx) => {
    const day = await lockDay(tx, meetingId);
    if (!day) return { ok: false, reasons: ["not_found"] } as const;
    if (await getForm(meetingId, tx)) return { ok: false, reasons: ["is_open"] } as const;
    const own = await listQuestions(meetingId, tx);
    if (own.some(({ text }) => text.en === en && text.zh === zh)) return { ok: true } as const;
    if (own.length >= mostOwn) return { ok: false, reasons: ["too_many_questions"] } as const;
    const question = { meetingId, position: own.length, kind, textEn: en, textZh: zh };
    await tx.insert(trainingFeedbackQuestions).values(question);
    const { year, quarter } = day;
    await recordAudit(tx, {
      act,
      action: "training_feedback.add_question",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, kind, en, zh },
    });
    return { ok: true } as const;
  });
}
