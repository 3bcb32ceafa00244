import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { trainingMinutes } from "@/db/schema/training-hours";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockDay } from "../../../attendance/queries";
import type { settingMinutes } from "../forms";
import { findMinutesSet, getTraining } from "../queries";
import { allMinutes } from "../sessions";

/** Sets other minutes for one person than her presence comes to, for a reason that is kept. */
export async function setMinutes(input: z.infer<typeof settingMinutes>, act: Act, database: Database = db) {
  if (!may(act.actor, "training_hours.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { placeId, version, minutes, reason } = input;
  return database.transaction(async (tx) => {
    const seat = await findMinutesSet(placeId, tx);
    const day = seat && (await lockDay(tx, seat.place.meetingId));
    // Asked again behind the lock: somebody may have set other minutes meanwhile.
    const known = day && (await findMinutesSet(placeId, tx));
    if (!day || !known || known.place.origin === "lecturer") return { ok: false, reasons: ["not_found"] } as const;
    const before = known.set;
    if ((before?.version ?? 0) !== version) return { ok: false, reasons: ["newer_version"] } as const;
    const training = await getTraining(day.id, tx);
    if (minutes > allMinutes(training?.sessions ?? [])) return { ok: false, reasons: ["more_than_all"] } as const;
    if (before) {
      await tx
        .update(trainingMinutes)
        .set({ minutes, reason, version: version + 1 })
        .where(and(eq(trainingMinutes.placeId, placeId), eq(trainingMinutes.version, version)));
    } else await tx.insert(trainingMinutes).values({ placeId, minutes, reason, version: 1 });
    const { year, quarter } = day;
    await recordAudit(tx, {
      act,
      action: "training_hours.set",
      subject: { type: "meeting", id: day.id },
      before: before && { minutes: before.minutes, reason: before.reason },
      after: { year, quarter, place: placeId, name: known.place.name, minutes },
      reason,
    });
    return { ok: true } as const;
  });
}
