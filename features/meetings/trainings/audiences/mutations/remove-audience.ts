import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { trainingAudiences } from "@/db/schema/trainings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { countPlaces, lockAudience } from "../queries";

/** Takes an audience away that nobody was ever invited to. */
export async function removeAudience(input: { audienceId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { audienceId } = input;
  return database.transaction(async (tx) => {
    const locked = await lockAudience(tx, audienceId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    if ((await countPlaces(audienceId, tx)) > 0) return { ok: false, reasons: ["has_people"] } as const;
    await tx.delete(trainingAudiences).where(eq(trainingAudiences.id, audienceId));
    const { year, quarter } = locked.meeting.record;
    const { nameEn, nameZh, expected } = locked.audience;
    await recordAudit(tx, {
      act,
      action: "training.remove_audience",
      subject: { type: "meeting", id: locked.meeting.id },
      before: { year, quarter, audience: { nameEn, nameZh, expected } },
    });
    return { ok: true } as const;
  });
}
