import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { federationDetails } from "@/db/schema/federation";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { Details } from "../details";
import { lockDetails } from "../queries";

export type SaveDetailsInput = { startedFrom: number; details: Details };

/** Saves what the site says about its federation. Whoever started from an older version is given the newest one. */
export async function saveDetails(input: SaveDetailsInput, act: Act, database: Database = db) {
  if (!may(act.actor, "federation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const before = await lockDetails(tx);
    if (before.version !== input.startedFrom) return { ok: false, reasons: ["newer_version"], theirs: before } as const;
    const version = before.version + 1;
    await tx
      .update(federationDetails)
      .set({ ...input.details, version })
      .where(eq(federationDetails.id, 1));
    await recordAudit(tx, {
      act,
      action: "federation.save",
      subject: { type: "federation", id: 1 },
      before: before.details,
      after: input.details,
    });
    await raiseGeneration(tx);
    return { ok: true, version } as const;
  });
}
