import { type Database, db, type Transaction } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { freeLanguages } from "../correction/free";
import { type Corrections, readCorrections } from "../correction/queries";
import { type Draft, type FieldName, fieldNames, fieldsOf } from "../draft";
import { readNamesDigest } from "../facts/records/queries";
import { type Language, languages, otherLanguage } from "../language";
import { type DeskReport, findText, lockReport } from "../queries";
import { same } from "../same";
import { translationState } from "../translation/state";
import { mayTake, refusals } from "../workflow";
import { keepTold } from "./keep-told";
import { noteTranslated } from "./note-translated";
import { writeVersion } from "./write-version";

export type CorrectionInput = { reportId: number };

/** The working text with what the record says now, and what readers are told of that. */
function corrected(report: DeskReport, { of }: Corrections, chosen: readonly Language[]): Draft {
  const day = chosen.flatMap((language) => of[language]?.changes.filter(({ field }) => field === "date") ?? [])[0];
  const { draft } = report;
  const eventDate = day?.recorded && draft.eventDate === day.seen ? day.recorded : draft.eventDate;
  const told = (language: Language) =>
    chosen.includes(language) ? (of[language]?.note ?? "") : draft.changeNote[language];
  return {
    ...{ ...draft, eventDate, change: "major", changeNote: { en: told("en"), zh: told("zh") } },
    en: (chosen.includes("en") && of.en?.text) || draft.en,
    zh: (chosen.includes("zh") && of.zh?.text) || draft.zh,
  };
}

/** Whether the translation was in line with its source until now. */
async function wasInLine({ draft, sourceLanguage, editions }: DeskReport, tx: Transaction): Promise<boolean> {
  const [source, target] = [draft[sourceLanguage], draft[otherLanguage(sourceLanguage)]];
  const { translatedVersionId } = editions[otherLanguage(sourceLanguage)];
  const translatedFrom = await findText(translatedVersionId, sourceLanguage, tx);
  return source !== null && translationState({ source, target, translatedFrom }) === "ready";
}

/**
 * Begins a correction of a report on the site whose record says something else by now: a new working version with what
 * the record says, marked as a major change, with a note of it for readers. It goes its normal way from there. Refused
 * while something else is being written in those languages.
 */
export async function proposeCorrection({ reportId }: CorrectionInput, act: Act, database: Database = db) {
  if (!mayTake("save", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    if (report.state.standing !== "live") return { ok: false, reasons: ["not_live"] } as const;
    const names = await readNamesDigest(tx);
    const corrections = await readCorrections(report, beijingDay(act.at), tx);
    if (!corrections) return { ok: false, reasons: ["nothing_to_correct"] } as const;
    const { meetingId, meetingVersion, facts, of } = corrections;
    const otherwise = languages.filter((language) => of[language]);
    const chosen = freeLanguages(report.state, otherwise);
    const refused = refusals("save", report.state, act.actor, chosen);
    if (chosen.length === 0 || refused.length > 0) return { ok: false, reasons: ["in_progress"] } as const;
    const inLine = chosen.length === languages.length && (await wasInLine(report, tx));
    const draft = corrected(report, corrections, chosen);
    const [was, is] = [fieldsOf(report.draft), fieldsOf(draft)];
    const changed = fieldNames.filter((name: FieldName) => !same(was[name], is[name]));
    const compositions = Object.fromEntries(
      chosen.flatMap((language) => (of[language]?.base ? [[language, of[language].base]] : [])),
    );
    const changes = chosen.flatMap((language) =>
      (of[language]?.changes ?? []).map(({ field, seen, recorded }) => ({ language, field, seen, recorded })),
    );
    const record = { meetingVersion, names, facts };
    const before = { version: report.version };
    const deed = { action: "report.propose_correction", before, after: { changes } } as const;
    await keepTold(tx, reportId, { meetingId, record, compositions }, deed, act);
    const version = await writeVersion(tx, { reportId, draft, authorOf: chosen, changed }, act);
    if (inLine) {
      const language = otherLanguage(report.sourceLanguage);
      await noteTranslated(tx, { reportId, language, version }, act);
    }
    return { ok: true, version: version.number } as const;
  });
}
