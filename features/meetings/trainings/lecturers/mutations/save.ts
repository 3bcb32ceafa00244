import { and, eq, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { people } from "@/db/schema/people";
import { lecturers } from "@/db/schema/trainings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { SaveLecturerInput } from "../lecturer";
import { lockLecturer, whyNameStands } from "../queries";

/**
 * Saves what the office knows of a lecturer, and her name where it was corrected and may be. Whoever started from an
 * older version is refused.
 */
export async function saveLecturer(input: SaveLecturerInput, act: Act, database: Database = db) {
  if (!may(act.actor, "lecturer.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { lecturerId, startedFrom, name, ...words } = input;
  return database.transaction(async (tx) => {
    const before = await lockLecturer(tx, lecturerId);
    if (!before) return { ok: false, reasons: ["not_found"] } as const;
    const isCorrected = name !== null && (name.en !== before.name.en || name.zh !== before.name.zh);
    const stands = isCorrected ? await whyNameStands(before.personId, tx) : null;
    if (stands) return { ok: false, reasons: [stands] } as const;
    const changed = await tx
      .update(lecturers)
      .set({ ...words, version: startedFrom + 1 })
      .where(and(eq(lecturers.id, lecturerId), eq(lecturers.version, startedFrom)))
      .returning({ id: lecturers.id });
    if (changed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    if (isCorrected) {
      await tx
        .update(people)
        .set({ nameEn: name.en, nameZh: name.zh, version: sql`${people.version} + 1` })
        .where(eq(people.id, before.personId));
    }
    await recordAudit(tx, {
      act,
      action: "lecturer.save",
      subject: { type: "lecturer", id: lecturerId },
      before,
      after: { ...words, ...(isCorrected && { nameEn: name.en, nameZh: name.zh }) },
    });
    return { ok: true } as const;
  });
}
