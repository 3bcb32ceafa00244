import { inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { caseCollections, cases, collectionCases } from "@/db/schema/cases";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { CollectionText } from "../case";

/** Puts cases together in an order; readers do not see the collection yet. Answers its id, or why it is refused. */
export async function addCollection(input: CollectionText, act: Act, database: Database = db) {
  if (!may(act.actor, "case.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const { slug, year, title, intro, meetingId, caseIds } = input;
    const known = await tx.$count(cases, inArray(cases.id, caseIds));
    if (known !== caseIds.length) return { ok: false, reasons: ["no_such_case"] } as const;
    const [row] = await tx
      .insert(caseCollections)
      .values({
        ...{ slug, year, meetingId },
        ...{ titleEn: title.en, titleZh: title.zh, introEn: intro.en, introZh: intro.zh },
        createdAt: act.at,
      })
      .onConflictDoNothing({ target: caseCollections.slug })
      .returning({ id: caseCollections.id });
    if (!row) return { ok: false, reasons: ["slug_taken"] } as const;
    await tx
      .insert(collectionCases)
      .values(caseIds.map((caseId, index) => ({ collectionId: row.id, position: index + 1, caseId })));
    const subject = { type: "collection", id: row.id };
    const after = { ...input, title: title.en, titleZh: title.zh };
    await recordAudit(tx, { act, action: "collection.add", subject, after });
    return { ok: true, collectionId: row.id } as const;
  });
}
