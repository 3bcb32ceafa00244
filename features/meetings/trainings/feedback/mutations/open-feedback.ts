import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { trainingFeedbackForms, trainingFeedbackQuestions } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { lockDay } from "../../../attendance/queries";
import { getTraining } from "../../hours/queries";
import { codeOf } from "../answering/answer";
import { getForm, listLecturers, listQuestions } from "../queries";
import { formOf } from "../question";
import { closingOf, type opening, openRefusals } from "../window";
import { writeAsks } from "./write-asks";

/**
 * Opens the form for so many days after the training. From now on its questions stand, and everybody who came and has
 * an email is written to once.
 */
export async function openFeedback(input: z.infer<typeof opening>, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, days } = input;
  return database.transaction(async (tx) => {
    const day = await lockDay(tx, meetingId);
    const training = day && (await getTraining(meetingId, tx));
    if (!day || !training) return { ok: false, reasons: ["not_found"] } as const;
    if (await getForm(meetingId, tx)) return { ok: false, reasons: ["is_open"] } as const;
    const reasons = openRefusals(day, training.sessions.length, days, beijingDay(act.at), act.at);
    if (reasons.length > 0 || day.date === null) return { ok: false, reasons } as const;
    const own = (await listQuestions(meetingId, tx)).map(({ kind, text }) => {
      return { kind, textEn: text.en, textZh: text.zh };
    });
    const questions = formOf(await listLecturers(meetingId, tx), own);
    await tx.delete(trainingFeedbackQuestions).where(eq(trainingFeedbackQuestions.meetingId, meetingId));
    await tx
      .insert(trainingFeedbackQuestions)
      .values(questions.map((question, position) => ({ ...question, meetingId, position })));
    const closesAt = closingOf(day.date, days);
    await tx
      .insert(trainingFeedbackForms)
      .values({ meetingId, days, closesAt, openedAt: act.at, code: codeOf(randomBytes(8)) });
    const { year, quarter } = day;
    await recordAudit(tx, {
      act,
      action: "training_feedback.open",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, days, questions: questions.length },
    });
    return { ok: true, letters: await writeAsks(tx, day, act) } as const;
  });
}
