import { type Database, db } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { forReaders } from "../../comments/passage";
import type { Language } from "../../language";
import { getReport } from "../../queries";
import type { Kind } from "../kinds";

export type ExportInput = { reportId: number; language: Language; kind: Kind };

/**
 * Hands out the working version of a report in one language, to be kept outside the portal, in plain words: without
 * what editors remark and what binds it. The record tells who took it.
 */
export async function exportReport({ reportId, language, kind }: ExportInput, act: Act, database: Database = db) {
  if (!may(act.actor, "report.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await getReport(reportId, tx);
    const text = report?.draft[language];
    if (!report || !text) return { ok: false, reasons: ["not_found"] } as const;
    await recordAudit(tx, {
      act,
      action: "report.export",
      subject: { type: "report", id: reportId },
      after: { title: report.draft.en.title || text.title, version: report.version, language, file: kind },
    });
    const { slug, source, draft } = report;
    const plain = { ...text, body: forReaders(text.body) };
    return { ok: true, report: { slug, source, eventDate: draft.eventDate, text: plain } } as const;
  });
}
