import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { units } from "@/db/schema/districts";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { writeEntries } from "@/features/search/entries";
import { districtEntries } from "../search-entries";

export type AddUnitInput = Omit<typeof units.$inferInsert, "id">;

/** Adds a body of the federation: a department, an institution, a district federation. */
export async function addUnit(input: AddUnitInput, act: Act, database: Database = db) {
  if (!may(act.actor, "organisation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const [unit] = await tx.insert(units).values(input).returning({ id: units.id });
    if (!unit) throw new Error("the unit was not written");
    await recordAudit(tx, { act, action: "unit.add", subject: { type: "unit", id: unit.id }, after: input });
    if (input.kind === "district") {
      await writeEntries(tx, { kind: "district", id: unit.id }, districtEntries({ ...input, id: unit.id }, act.at));
    }
    await raiseGeneration(tx);
    return { ok: true, unitId: unit.id } as const;
  });
}
