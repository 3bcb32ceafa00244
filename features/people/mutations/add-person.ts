import { type Database, db } from "@/db/client";
import { people, posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../actor";
import { may } from "../permissions";

export type AddPersonInput = {
  nameEn: string;
  nameZh: string;
  pronoun: "she" | "he";
  posts: {
    kind: "party_group" | "federation" | "other";
    titleEn: string;
    titleZh: string;
    protocolOrder: number;
    heldFrom: string;
    heldUntil: string | null;
  }[];
};

/** Adds someone who is named in records, with the posts held and since when. */
export async function addPerson(input: AddPersonInput, act: Act, database: Database = db) {
  if (!may(act.actor, "organisation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const { posts: held, ...names } = input;
    const [person] = await tx.insert(people).values(names).returning({ id: people.id });
    if (!person) throw new Error("the person was not written");
    if (held.length > 0) await tx.insert(posts).values(held.map((post) => ({ ...post, personId: person.id })));
    await recordAudit(tx, { act, action: "person.add", subject: { type: "person", id: person.id }, after: input });
    return { ok: true, personId: person.id } as const;
  });
}
