import { type Database, db } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { type DeskFilter, queryOf } from "../filter";
import { listAllReports } from "../queries";

export type ExportListInput = Pick<DeskFilter, "status" | "mine"> & Partial<DeskFilter> & { file: "csv" | "xlsx" };

/** Hands out the desk's list of reports, to be kept outside the portal; the record tells who took it. */
export async function exportReportList({ file, ...filter }: ExportListInput, act: Act, database: Database = db) {
  const { status, mine } = filter;
  if (!may(act.actor, "report.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const reports = await listAllReports({ ...filter, writtenBy: mine ? act.actor.accountId : null }, tx);
    await recordAudit(tx, {
      act,
      action: "report_list.export",
      subject: { type: "report_list", id: status },
      after: { status, mine, query: queryOf({ ...filter, page: 1 }), file, reports: reports.length },
    });
    return { ok: true, reports } as const;
  });
}
