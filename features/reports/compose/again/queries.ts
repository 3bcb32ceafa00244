import { createHash } from "node:crypto";
import { type Database, db, type Transaction } from "@/db/client";
import { beijingDay, quarterOf } from "@/platform/clock";
import { blankText } from "../../draft";
import { type ReportFacts, readReportFacts } from "../../facts/queries";
import type { Language } from "../../language";
import type { DeskReport } from "../../queries";
import { again, type Told } from "../again";
import { compose } from "../compose";
import { type KeptComposition, kept } from "../kept-composition";

type Composed = Pick<DeskReport, "id" | "draft">;

/** The record of a report as it is told in a language now; null where it says too little in it, or is of nothing that was held. */
export function toldNow(
  { meetingId, meeting, facts, publishedAt }: ReportFacts,
  language: Language,
  today: string,
): KeptComposition | null {
  if (meeting.status !== "held") return null;
  const publicationYear = quarterOf(publishedAt ? beijingDay(publishedAt) : today).year;
  const composition = compose(meeting, language, { publicationYear, seed: meetingId });
  return composition && kept(composition, facts, language);
}

const markOf = (theirs: KeptComposition) =>
  createHash("sha256").update(JSON.stringify(theirs)).digest("hex").slice(0, 32);

/**
 * One language of a report beside its record, with everything that could be taken over. `mark` is another one as soon
 * as the record is told otherwise. Null for a report that was made from no meeting; `told` is null where the record
 * cannot be told in that language.
 */
export async function readAgain(
  report: Composed,
  language: Language,
  today: string,
  database: Database | Transaction = db,
) {
  const record = await readReportFacts(report.id, today, database);
  if (!record) return null;
  const theirs = toldNow(record, language, today);
  const { meetingId, meetingVersion, facts } = record;
  if (!theirs) return { meetingId, told: null };
  const told: Told = {
    ...{ base: record.compositions[language], theirs, kept: record.kept, facts, language },
    text: report.draft[language] ?? blankText,
  };
  return { meetingId, meetingVersion, told, offers: again(told), mark: markOf(theirs) };
}
