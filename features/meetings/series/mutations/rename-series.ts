import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { meetingSeries } from "@/db/schema/meetings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { RenameSeriesInput } from "../series";

/** Gives a series other names; its address and its kind stay, and pages that name it are drawn anew. Whoever started from an older version is refused. */
export async function renameSeries(input: RenameSeriesInput, act: Act, database: Database = db) {
  if (!may(act.actor, "series.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { seriesId, startedFrom, nameEn, nameZh } = input;
  return database.transaction(async (tx) => {
    const [before] = await tx.select().from(meetingSeries).where(eq(meetingSeries.id, seriesId)).for("update");
    if (!before) return { ok: false, reasons: ["not_found"] } as const;
    if (before.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    await tx
      .update(meetingSeries)
      .set({ nameEn, nameZh, version: startedFrom + 1 })
      .where(eq(meetingSeries.id, seriesId));
    await recordAudit(tx, {
      act,
      action: "meeting.rename_series",
      subject: { type: "meeting_series", id: seriesId },
      before: { nameEn: before.nameEn, nameZh: before.nameZh },
      after: { nameEn, nameZh },
    });
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
