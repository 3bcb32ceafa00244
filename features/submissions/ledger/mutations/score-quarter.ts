import { inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { QuarterName } from "../quarter";
import { scoreUnits } from "./score-units";

/** Scores a whole quarter anew, as after another scheme or at the end of a month, whose minimum is owed from then on. */
export async function scoreQuarter(quarter: QuarterName, act: Act, database: Database = db) {
  if (!may(act.actor, "ledger.score")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const all = await tx.select({ id: units.id }).from(units).where(inArray(units.kind, ["district", "department", "institution"]));
    await scoreUnits(tx, { ...quarter, unitIds: all.map(({ id }) => id) }, act);
    return { ok: true } as const;
  });
}
