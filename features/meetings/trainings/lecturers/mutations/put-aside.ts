import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { lecturers } from "@/db/schema/trainings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockLecturer } from "../queries";

/** Puts a lecturer aside, so that she is not offered any more, or takes her back. What she is already is not noted. */
export async function putAside(input: { lecturerId: number; aside: boolean }, act: Act, database: Database = db) {
  if (!may(act.actor, "lecturer.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { lecturerId, aside } = input;
  return database.transaction(async (tx) => {
    const lecturer = await lockLecturer(tx, lecturerId);
    if (!lecturer) return { ok: false, reasons: ["not_found"] } as const;
    if ((lecturer.putAsideAt !== null) === aside) return { ok: true } as const;
    await tx
      .update(lecturers)
      .set({ putAsideAt: aside ? act.at : null })
      .where(eq(lecturers.id, lecturerId));
    await recordAudit(tx, {
      act,
      action: aside ? "lecturer.put_aside" : "lecturer.take_back",
      subject: { type: "lecturer", id: lecturerId },
      after: { nameEn: lecturer.name.en, nameZh: lecturer.name.zh },
    });
    return { ok: true } as const;
  });
}
