import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { caseCollections } from "@/db/schema/cases";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { countReadableCases, lockCollection } from "../queries";

/** Puts a collection on the site; one whose cases nobody could read stays off it. */
export async function publishCollection(collectionId: number, act: Act, database: Database = db) {
  if (!may(act.actor, "case.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const collection = await lockCollection(tx, collectionId);
    if (!collection) return { ok: false, reasons: ["not_found"] } as const;
    if (collection.publishedAt) return { ok: false, reasons: ["on_the_site"] } as const;
    if ((await countReadableCases(tx, collectionId)) === 0) return { ok: false, reasons: ["no_public_case"] } as const;
    await tx.update(caseCollections).set({ publishedAt: act.at }).where(eq(caseCollections.id, collectionId));
    await recordAudit(tx, {
      act,
      action: "collection.publish",
      subject: { type: "collection", id: collectionId },
      before: { publishedAt: null },
      after: { publishedAt: act.at },
    });
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
