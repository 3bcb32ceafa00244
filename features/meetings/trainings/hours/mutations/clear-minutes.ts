import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { trainingMinutes } from "@/db/schema/training-hours";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockDay } from "../../../attendance/queries";
import type { clearingMinutes } from "../forms";
import { findMinutesSet } from "../queries";

/** Takes back what was set for one person: her presence counts again. */
export async function clearMinutes(input: z.infer<typeof clearingMinutes>, act: Act, database: Database = db) {
  if (!may(act.actor, "training_hours.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { placeId, version } = input;
  return database.transaction(async (tx) => {
    const seat = await findMinutesSet(placeId, tx);
    const day = seat && (await lockDay(tx, seat.place.meetingId));
    if (!day) return { ok: false, reasons: ["not_found"] } as const;
    const [before] = await tx
      .delete(trainingMinutes)
      .where(and(eq(trainingMinutes.placeId, placeId), eq(trainingMinutes.version, version)))
      .returning();
    if (!before) return { ok: false, reasons: ["newer_version"] } as const;
    const { year, quarter } = day;
    await recordAudit(tx, {
      act,
      action: "training_hours.clear",
      subject: { type: "meeting", id: day.id },
      before: { minutes: before.minutes, reason: before.reason },
      after: { year, quarter, place: placeId, name: seat.place.name },
    });
    return { ok: true } as const;
  });
}
