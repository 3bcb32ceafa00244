import { sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { people, posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../actor";
import { may } from "../permissions";
import { findNamesake } from "../posts/queries";

export type AddPersonInput = {
  nameEn: string;
  nameZh: string;
  pronoun: "she" | "he";
  /** Also where somebody of both these names is there already. */
  anyway?: boolean;
  posts: {
    kind: "party_group" | "federation" | "other";
    titleEn: string;
    titleZh: string;
    protocolOrder: number;
    heldFrom: string;
    heldUntil: string | null;
    unitId?: number | null;
    single?: boolean;
  }[];
};

/** Adds someone who is named in records, with the posts held and since when. A namesake has to be meant. */
export async function addPerson(input: AddPersonInput, act: Act, database: Database = db) {
  if (!may(act.actor, "post.manage")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { posts: held, anyway = false, ...names } = input;
  return database.transaction(async (tx) => {
    // Of two forms sent at once one waits, so that no person is made twice.
    await tx.execute(sql`lock table ${people} in share row exclusive mode`);
    if (!anyway && (await findNamesake(names, tx))) return { ok: false, reasons: ["name_known"] } as const;
    const [person] = await tx.insert(people).values(names).returning({ id: people.id });
    if (!person) throw new Error("the person was not written");
    if (held.length > 0) await tx.insert(posts).values(held.map((post) => ({ ...post, personId: person.id })));
    const after = { ...names, posts: held };
    await recordAudit(tx, { act, action: "person.add", subject: { type: "person", id: person.id }, after });
    return { ok: true, personId: person.id } as const;
  });
}
