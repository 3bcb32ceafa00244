import { inArray } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { trainingHours } from "@/db/schema/training-hours";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { lockDay } from "../../../attendance/queries";
import type { crediting } from "../forms";
import { creditingOf, creditRefusals } from "../proposing";
import { getProposals } from "../queries";

/**
 * Writes on everybody's record what the organiser saw on the list. Only what is new or differs is written; what it
 * replaces stays as history. The minutes' seal covers presence, not this: hours can be credited after it.
 */
export async function creditHours(input: z.infer<typeof crediting>, act: Act, database: Database = db) {
  const { accountId } = act.actor;
  if (!may(act.actor, "training_hours.write") || accountId === null)
    return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, seen } = input;
  return database.transaction(async (tx) => {
    const day = await lockDay(tx, meetingId);
    const list = day && (await getProposals(meetingId, tx));
    if (!list) return { ok: false, reasons: ["not_found"] } as const;
    const { sessions, proposals, title } = list;
    const reasons = creditRefusals(day, sessions, proposals, beijingDay(act.at));
    if (reasons.length > 0 || day.date === null) return { ok: false, reasons } as const;
    if (list.seen !== seen) return { ok: false, reasons: ["newer_version"] } as const;
    const { written, replaced } = creditingOf(proposals);
    const heldOn = day.date;
    if (replaced.length > 0) {
      await tx.update(trainingHours).set({ replacedAt: act.at }).where(inArray(trainingHours.id, replaced));
    }
    if (written.length > 0) {
      await tx.insert(trainingHours).values(
        written.map(({ person, proposed, computed, set }) => ({
          ...{ meetingId, placeId: person.id, name: person.name, post: person.post, unitId: person.unitId },
          ...{ unitText: person.unitText, titleEn: title.en, titleZh: title.zh, heldOn, minutes: proposed },
          ...{ computedMinutes: computed, reason: set?.reason ?? "", creditedBy: accountId, creditedAt: act.at },
        })),
      );
    }
    await recordAudit(tx, {
      act,
      action: "training_hours.credit",
      subject: { type: "meeting", id: meetingId },
      after: {
        ...{ year: day.year, quarter: day.quarter, people: written.length, replaced: replaced.length },
        minutes: written.reduce((sum, { proposed }) => sum + proposed, 0),
      },
    });
    return { ok: true, people: written.length } as const;
  });
}
