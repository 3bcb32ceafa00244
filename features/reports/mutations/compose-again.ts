import type { z } from "zod";
import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import type { takingOver } from "../compose/again/form";
import { readAgain } from "../compose/again/queries";
import { movedOn } from "../compose/moved-on";
import { takenOver } from "../compose/take-over";
import type { Changes, FieldName } from "../draft";
import { readNamesDigest } from "../facts/records/queries";
import type { Language } from "../language";
import { merge } from "../merge";
import { lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { followTitle } from "./follow-title";
import { keepTold } from "./keep-told";
import { writeVersion } from "./write-version";

type Input = z.output<typeof takingOver>;

const fieldsOf = (language: Language): FieldName[] => [`${language}.title`, `${language}.summary`, `${language}.body`];

/**
 * Takes over from the record what was chosen of one language of a report, as a new version; all else in it stays as it
 * is. Whoever chose from a text that was changed since, or from a record that is told otherwise by now, is refused, and
 * nothing is written. What was taken is from then on what composing again starts from.
 */
export async function composeAgain(input: Input, act: Act, database: Database = db) {
  if (!mayTake("save", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  const { reportId, language, startedFrom, mark } = input;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const names = await readNamesDigest(tx);
    const read = await readAgain(report, language, beijingDay(act.at), tx);
    if (!read?.told) return { ok: false, reasons: ["not_told"] } as const;
    if (refusals("save", report.state, act.actor, [language]).length > 0) {
      return { ok: false, reasons: ["wrong_status"] } as const;
    }
    const isNewer = fieldsOf(language).some((name) => (report.touched[name] ?? 0) > startedFrom);
    if (isNewer) return { ok: false, reasons: ["newer_version"] } as const;
    const { meetingId, meetingVersion, told, offers } = read;
    if (read.mark !== mark) return { ok: false, reasons: ["record_changed"] } as const;
    const chosen = offers.filter(({ id, kind }) => kind !== "unchanged" && input.take.includes(id));
    if (chosen.length === 0) return { ok: false, reasons: ["nothing_chosen"] } as const;
    const taken = new Set(chosen.map(({ id }) => id));
    const agreed = new Set(offers.filter(({ kind }) => kind === "unchanged").map(({ id }) => id));
    const { title, summary, body } = takenOver(told.text, { ...told, taken });
    const content = movedOn({ ...told, taken, agreed });
    const record = { meetingVersion, names, facts: told.facts };
    const before = { version: report.version };
    const deed = { action: "report.compose_again", before, after: { language, taken: [...taken] } } as const;
    await keepTold(tx, reportId, { meetingId, record, compositions: { [language]: content } }, deed, act);
    const changes = { [`${language}.title`]: title, [`${language}.summary`]: summary, [`${language}.body`]: body };
    const { draft, changed, authorOf } = merge(report, changes as Changes, report.revision);
    const version =
      changed.length > 0
        ? (await writeVersion(tx, { reportId, draft, authorOf, changed }, act)).number
        : report.version;
    await followTitle(tx, report, draft, act);
    return { ok: true, version } as const;
  });
}
