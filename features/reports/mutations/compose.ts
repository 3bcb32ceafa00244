import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { sections } from "@/db/schema/reports";
import type { MeetingFacts } from "@/features/meetings/facts";
import { getFacts } from "@/features/meetings/named/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { lineOf } from "../compose/again/line";
import { compose } from "../compose/compose";
import { composedBody } from "../compose/composed-body";
import type { ComposeOptions } from "../compose/composition";
import { type KeptComposition, kept } from "../compose/kept-composition";
import { composeRefusals } from "../compose/refusals";
import { blankText, type Draft, type ReportText, untold } from "../draft";
import type { Fact } from "../facts/fact";
import { factsOf } from "../facts/facts-of";
import { readNamesDigest } from "../facts/records/queries";
import type { Language } from "../language";
import { getReport } from "../queries";
import { noteTranslated } from "./note-translated";
import { writeReport } from "./write-report";

export type ComposeInput = { meetingId: number; sectionId?: number; key?: string | undefined };

type Composed = { text: ReportText; content: KeptComposition };

function composedIn(
  language: Language,
  meeting: MeetingFacts,
  facts: readonly Fact[],
  options: ComposeOptions,
): Composed | null {
  const composition = compose(meeting, language, options);
  if (!composition) return null;
  const { title, summary, paragraphs } = composition;
  const text = {
    title: lineOf([title], language),
    summary: lineOf(summary, language),
    body: composedBody(paragraphs, facts, language),
  };
  return { text, content: kept(composition, facts, language) };
}

/**
 * Composes a report from a meeting's record, in English and, where the record says enough in it, in Chinese, and begins
 * a report with it, in Updates unless another section is named. Both say the same: the Chinese is in line with its
 * source. Each form makes a draft of its own. Answers the report's id, or why it is refused.
 */
export async function composeReport(input: ComposeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.compose")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(async (tx) => {
    const today = beijingDay(act.at);
    const [row] = await tx
      .select({ hostUnitId: meetings.hostUnitId, version: meetings.version })
      .from(meetings)
      .where(eq(meetings.id, meetingId))
      .for("share");
    const names = await readNamesDigest(tx);
    const meeting = await getFacts(meetingId, today, tx);
    if (!row || !meeting) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = composeRefusals(meeting, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const wanted = input.sectionId ? eq(sections.id, input.sectionId) : eq(sections.slug, "updates");
    const [section] = await tx.select({ id: sections.id }).from(sections).where(wanted);
    if (!section) return { ok: false, reasons: ["section_missing"] } as const;
    const facts = factsOf(meeting);
    const options = { publicationYear: quarterOf(today).year, seed: meetingId };
    const en = composedIn("en", meeting, facts, options);
    const zh = composedIn("zh", meeting, facts, options);
    const draft: Draft = {
      ...{ sourceUnitId: row.hostUnitId, eventDate: meeting.date, themeId: null },
      ...untold,
      ...{ en: en?.text ?? blankText, zh: zh?.text ?? null },
    };
    const compositions = { ...(en ? { en: en.content } : {}), ...(zh ? { zh: zh.content } : {}) };
    const composed = { record: { meetingVersion: row.version, names, facts }, compositions };
    const report = { sectionId: section.id, meetingId, draft, key: input.key, composed };
    const reportId = await writeReport(tx, "report.compose", report, act);
    const written = en && zh ? await getReport(reportId, tx, act.at) : null;
    if (written?.workingVersionId && written.editions.zh.translatedVersionId === null) {
      const version = { id: written.workingVersionId, number: written.version };
      await noteTranslated(tx, { reportId, language: "zh", version }, act);
    }
    return { ok: true, reportId } as const;
  });
}
