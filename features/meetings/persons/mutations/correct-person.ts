import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { people } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockPeople } from "@/features/people/posts/queries";
import type { CorrectPersonInput } from "../correcting";
import { isNameSealed } from "../queries";

/**
 * Corrects a name or a pronoun, for every record that names the person. A name under a seal stands. Whoever started
 * from an older version is refused.
 */
export async function correctPerson(input: CorrectPersonInput, act: Act, database: Database = db) {
  if (!may(act.actor, "post.manage")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { personId, startedFrom, name, pronoun } = input;
  return database.transaction(async (tx) => {
    const before = (await lockPeople(tx, [personId])).get(personId);
    if (!before) return { ok: false, reasons: ["not_found"] } as const;
    const names = name ? { nameEn: name.en, nameZh: name.zh } : { nameEn: before.nameEn, nameZh: before.nameZh };
    const isRenamed = names.nameEn !== before.nameEn || names.nameZh !== before.nameZh;
    if (isRenamed && (await isNameSealed(personId, tx))) return { ok: false, reasons: ["name_sealed"] } as const;
    const changed = await tx
      .update(people)
      .set({ ...names, pronoun, version: startedFrom + 1 })
      .where(and(eq(people.id, personId), eq(people.version, startedFrom)))
      .returning({ id: people.id });
    if (changed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    await raiseGeneration(tx);
    await recordAudit(tx, {
      act,
      action: "person.correct",
      subject: { type: "person", id: personId },
      before: { nameEn: before.nameEn, nameZh: before.nameZh, pronoun: before.pronoun },
      after: { ...names, pronoun },
    });
    return { ok: true } as const;
  });
}
