import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reportAddresses, reports } from "@/db/schema/reports";
import { slugOf } from "@/features/addresses/slug";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { writeEntries } from "@/features/search/entries";
import { lockReport } from "../queries";
import { searchEntriesOf } from "../search/queries";

export type ChangeAddressInput = { reportId: number; slug: string };

/** Gives a report another address in its section; every address it ever had leads to it. */
export async function changeAddress(input: ChangeAddressInput, act: Act, database: Database = db) {
  if (!may(act.actor, "report.move")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const slug = slugOf(input.slug, "report");
    if (slug === report.slug) return { ok: true, slug } as const;
    const inSection = eq(reports.sectionId, report.sectionId);
    const taken = await tx.$count(reports, and(inSection, eq(reports.slug, slug)));
    const [old] = await tx
      .select()
      .from(reportAddresses)
      .where(and(eq(reportAddresses.sectionId, report.sectionId), eq(reportAddresses.slug, slug)));
    if (taken > 0 || (old && old.reportId !== report.id)) return { ok: false, reasons: ["address_taken"] } as const;
    const formerly = { sectionId: report.sectionId, slug: report.slug, reportId: report.id };
    await tx.insert(reportAddresses).values(formerly).onConflictDoNothing();
    await tx.update(reports).set({ slug, updatedAt: act.at }).where(eq(reports.id, report.id));
    await recordAudit(tx, {
      act,
      action: "report.readdress",
      subject: { type: "report", id: report.id },
      before: { slug: report.slug },
      after: { slug },
    });
    await writeEntries(tx, { kind: "report", id: report.id }, await searchEntriesOf(report.id, tx));
    await raiseGeneration(tx);
    return { ok: true, slug } as const;
  });
}
