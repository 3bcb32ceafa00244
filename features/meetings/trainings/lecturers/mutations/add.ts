import { eq, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { people } from "@/db/schema/people";
import { lecturers } from "@/db/schema/trainings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { AddLecturerInput } from "../lecturer";
import { listLecturersOf } from "../queries";

type Who = Pick<AddLecturerInput, "personId" | "nameEn" | "nameZh" | "pronoun">;

/** The person chosen, or somebody new under the one name she has in both languages; null where there is none. */
async function personFor(tx: Transaction, { personId, nameEn, nameZh, pronoun }: Who) {
  const rows =
    personId === null
      ? await tx
          .insert(people)
          .values({ nameEn: nameEn || nameZh, nameZh: nameZh || nameEn, pronoun })
          .returning()
      : await tx.select().from(people).where(eq(people.id, personId));
  return rows[0] ?? null;
}

/**
 * Puts somebody into the directory of lecturers: a person of the record, or somebody new. The same form sent again is
 * answered with the lecturer it made.
 */
export async function addLecturer(input: AddLecturerInput, act: Act, database: Database = db) {
  if (!may(act.actor, "lecturer.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { key: formKey, personId, nameEn, nameZh, pronoun, ...words } = input;
  return database.transaction(async (tx) => {
    // Of two forms sent at once one waits, so that no person is made twice.
    await tx.execute(sql`lock table ${lecturers} in share row exclusive mode`);
    const [made] = await tx.select({ id: lecturers.id }).from(lecturers).where(eq(lecturers.formKey, formKey));
    if (made) return { ok: true, lecturerId: made.id } as const;
    if (personId !== null && (await listLecturersOf([personId], tx)).length > 0) {
      return { ok: false, reasons: ["already_there"] } as const;
    }
    const person = await personFor(tx, { personId, nameEn, nameZh, pronoun });
    if (!person) return { ok: false, reasons: ["not_found"] } as const;
    const [lecturer] = await tx
      .insert(lecturers)
      .values({ ...words, formKey, personId: person.id, createdAt: act.at })
      .returning({ id: lecturers.id });
    if (!lecturer) throw new Error("the lecturer was not written");
    await recordAudit(tx, {
      act,
      action: "lecturer.add",
      subject: { type: "lecturer", id: lecturer.id },
      after: { ...words, person: person.id, nameEn: person.nameEn, nameZh: person.nameZh, isNew: personId === null },
    });
    return { ok: true, lecturerId: lecturer.id } as const;
  });
}
