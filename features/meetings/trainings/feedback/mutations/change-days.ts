import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { trainingFeedbackForms } from "@/db/schema/training-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockDay } from "../../../attendance/queries";
import { listAnswers, lockForm } from "../queries";
import { leastShown } from "../results";
import { cameIn, type changingDays, closingOf, isOpen } from "../window";

/**
 * Lets a form take answers for longer, or for less long; not one that came from another portal. One that has closed is
 * not opened again once its results are shown whole: what came after that would tell who said what.
 */
export async function changeDays(input: z.infer<typeof changingDays>, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, days, version } = input;
  return database.transaction(async (tx) => {
    const day = await lockDay(tx, meetingId);
    const form = day && (await lockForm(tx, meetingId));
    if (!form || day.date === null) return { ok: false, reasons: ["not_found"] } as const;
    if (form.version !== version) return { ok: false, reasons: ["newer_version"] } as const;
    if (cameIn(form)) return { ok: false, reasons: ["closed"] } as const;
    const isShown = !isOpen(form, day, act.at) && (await listAnswers(meetingId, tx)).length >= leastShown;
    if (isShown) return { ok: false, reasons: ["results_shown"] } as const;
    const closesAt = closingOf(day.date, days);
    if (closesAt <= act.at) return { ok: false, reasons: ["past"] } as const;
    const { meetingId: of, version: is } = trainingFeedbackForms;
    await tx
      .update(trainingFeedbackForms)
      .set({ days, closesAt, version: version + 1 })
      .where(and(eq(of, meetingId), eq(is, version)));
    const { year, quarter } = day;
    await recordAudit(tx, {
      act,
      action: "training_feedback.change_days",
      subject: { type: "meeting", id: meetingId },
      before: { days: form.days },
      after: { year, quarter, days },
    });
    return { ok: true } as const;
  });
}
