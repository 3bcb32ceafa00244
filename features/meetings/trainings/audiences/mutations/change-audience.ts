import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { trainingAudiences } from "@/db/schema/trainings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { ChangeAudienceInput } from "../audience";
import { lockAudience } from "../queries";

/** Changes the name of an audience, or how many are expected. */
export async function changeAudience(input: ChangeAudienceInput, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { audienceId, version, ...words } = input;
  return database.transaction(async (tx) => {
    const locked = await lockAudience(tx, audienceId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    if (locked.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const changed = await tx
      .update(trainingAudiences)
      .set({ ...words, version: version + 1 })
      .where(and(eq(trainingAudiences.id, audienceId), eq(trainingAudiences.version, version)))
      .returning({ id: trainingAudiences.id });
    if (changed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    const { year, quarter } = locked.meeting.record;
    const { nameEn, nameZh, expected } = locked.audience;
    await recordAudit(tx, {
      act,
      action: "training.change_audience",
      subject: { type: "meeting", id: locked.meeting.id },
      before: { audience: { nameEn, nameZh, expected } },
      after: { year, quarter, audience: words },
    });
    return { ok: true } as const;
  });
}
