import { asc, inArray, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { homeLeads, reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { arrangeRefusals } from "../home/arrangement";
import { readable } from "../published/queries";

type ArrangeHomeInput = {
  /** The reports that shall lead the home page, in their order. */
  wanted: number[];
  /** The order on the screen on which this was decided. */
  startedFrom: number[];
};

/** Puts these reports at the head of the home page; none leaves it to the newest. */
export async function arrangeHome(input: ArrangeHomeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "home.arrange")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    await tx.execute(sql`lock table ${homeLeads} in share row exclusive mode`);
    const rows = await tx.select({ id: homeLeads.reportId }).from(homeLeads).orderBy(asc(homeLeads.position));
    const present = rows.map(({ id }) => id);
    const { wanted, startedFrom } = input;
    if (wanted.join() === present.join()) return { ok: true } as const;
    const found = await tx
      .select({ id: reports.id })
      .from(reports)
      .where(sql`${readable} and ${inArray(reports.id, [0, ...wanted])}`);
    const order = { wanted, startedFrom, present, readable: found.map(({ id }) => id) };
    const reasons = arrangeRefusals(order);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await tx.delete(homeLeads);
    const leads = wanted.map((reportId, index) => ({ position: index + 1, reportId }));
    if (leads.length > 0) await tx.insert(homeLeads).values(leads);
    await recordAudit(tx, {
      act,
      action: "home.arrange",
      subject: { type: "home", id: "leads" },
      before: { reports: present },
      after: { reports: wanted },
    });
    await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
