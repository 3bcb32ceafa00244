import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { Language } from "../language";
import { lockReport } from "../queries";
import { noteTranslated } from "./note-translated";

export type TranslatedInput = { reportId: number; language: Language };

/** Notes that a translation is in line with its source as that stands now; the source of that moment is sealed with it. */
export async function markTranslated({ reportId, language }: TranslatedInput, act: Act, database: Database = db) {
  if (!may(act.actor, "report.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report || report.workingVersionId === null) return { ok: false, reasons: ["not_found"] } as const;
    if (language === report.sourceLanguage) return { ok: false, reasons: ["invalid"] } as const;
    const working = { id: report.workingVersionId, number: report.version };
    await noteTranslated(tx, { reportId, language, version: working }, act);
    return { ok: true } as const;
  });
}
