import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { keptFacts, reportCompositions } from "@/db/schema/report-facts";
import { reports } from "@/db/schema/reports";
import type { MeetingFacts } from "@/features/meetings/facts";
import { getFacts } from "@/features/meetings/named/queries";
import { type KeptComposition, keptComposition } from "../compose/kept-composition";
import { wordsOf } from "../compose/phrase";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { factsOf } from "./facts-of";
import type { KeptFact } from "./standing";

type Reader = Database | Transaction;

/** The record behind a report as it is now, with what was decided about it and how the report was composed from it. */
export type ReportFacts = {
  meetingId: number;
  meetingVersion: number;
  /** When the report came out first; null before that. */
  publishedAt: Date | null;
  meeting: MeetingFacts;
  facts: Fact[];
  kept: KeptFact[];
  compositions: Record<Language, KeptComposition | null>;
};

/** How a report was composed, language by language, as that was last taken over. */
export async function readCompositions(reportId: number, database: Reader): Promise<ReportFacts["compositions"]> {
  const rows = await database.select().from(reportCompositions).where(eq(reportCompositions.reportId, reportId));
  const of = (language: Language) => {
    const row = rows.find((one) => one.language === language);
    return row ? keptComposition.parse(row.content) : null;
  };
  return { en: of("en"), zh: of("zh") };
}

/** Captions for the pictures of a report, as its record tells them; none of a report that was not composed. */
export async function listCaptions(reportId: number, database: Reader = db): Promise<Record<Language, string[]>> {
  const { en, zh } = await readCompositions(reportId, database);
  const words = (kept: KeptComposition | null) => (kept?.captions ?? []).map(({ spans }) => wordsOf(spans));
  return { en: words(en), zh: words(zh) };
}

/** The facts a report is bound to; null for a report that was not made from a meeting. `today` stands in for a missing day. */
export async function readReportFacts(
  reportId: number,
  today: string,
  database: Reader = db,
): Promise<ReportFacts | null> {
  const [made] = await database
    .select({ meetingId: meetings.id, meetingVersion: meetings.version, publishedAt: reports.publishedAt })
    .from(reports)
    .innerJoin(meetings, eq(meetings.id, reports.meetingId))
    .where(eq(reports.id, reportId));
  if (!made) return null;
  const meeting = await getFacts(made.meetingId, today, database);
  if (!meeting) return null;
  const { language, field, seen, recorded, reason } = keptFacts;
  const kept = await database
    .select({ language, field, seen, recorded, reason })
    .from(keptFacts)
    .where(eq(keptFacts.reportId, reportId));
  return { ...made, meeting, facts: factsOf(meeting), kept, compositions: await readCompositions(reportId, database) };
}
