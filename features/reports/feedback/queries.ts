import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { reportFeedback } from "@/db/schema/report-feedback";
import { reports, reportTexts, sections } from "@/db/schema/reports";
import { type Language, liveTexts, readable } from "../published/queries";
import type { FeedbackFilter, Standing } from "./message";

const pageSize = 20;

/** Whether readers may write about a report, and what of theirs is shown below it, the oldest first. */
export async function readFeedback(reportId: number, database: Database = db) {
  const [report] = await database
    .select({ open: reports.feedbackOpen })
    .from(reports)
    .where(and(readable, eq(reports.id, reportId)));
  if (!report) return { open: false, shown: [] };
  const shown = await database
    .select({
      id: reportFeedback.id,
      name: reportFeedback.name,
      words: reportFeedback.words,
      language: reportFeedback.language,
      at: reportFeedback.at,
    })
    .from(reportFeedback)
    .where(and(eq(reportFeedback.reportId, reportId), eq(reportFeedback.standing, "shown")))
    .orderBy(asc(reportFeedback.at), asc(reportFeedback.id));
  return { ...report, shown };
}

/** A report that visitors can read, as the page for writing about it needs it; null when there is none. */
export async function findReport(id: number, language: Language, database: Database = db) {
  const [report] = await database
    .select({
      id: reports.id,
      title: reportTexts.title,
      language: reportTexts.language,
      section: sections.slug,
      slug: reports.slug,
      open: reports.feedbackOpen,
    })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(reportTexts, liveTexts(language))
    .where(and(readable, eq(reports.id, id)));
  return report ?? null;
}

const english = alias(reportTexts, "english");
const chinese = alias(reportTexts, "chinese");

/** What readers wrote, as editors go through it: the oldest of those waiting first, what was decided newest first. */
export async function listFeedback(filter: FeedbackFilter, database: Database = db) {
  const where = eq(reportFeedback.standing, filter.standing);
  const rows = await database
    .select({
      id: reportFeedback.id,
      name: reportFeedback.name,
      words: reportFeedback.words,
      language: reportFeedback.language,
      standing: reportFeedback.standing,
      at: reportFeedback.at,
      decidedAt: reportFeedback.decidedAt,
      decidedBy: accounts.name,
      report: { id: reports.id, titleEn: english.title, titleZh: chinese.title },
    })
    .from(reportFeedback)
    .innerJoin(reports, eq(reports.id, reportFeedback.reportId))
    .leftJoin(accounts, eq(accounts.id, reportFeedback.decidedBy))
    .leftJoin(english, and(eq(english.versionId, reports.workingVersionId), eq(english.language, "en")))
    .leftJoin(chinese, and(eq(chinese.versionId, reports.workingVersionId), eq(chinese.language, "zh")))
    .where(where)
    .orderBy(filter.standing === "waiting" ? asc(reportFeedback.id) : desc(reportFeedback.decidedAt))
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
  const total = await database.$count(reportFeedback, where);
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** How many messages stand how. */
export async function countFeedback(database: Database = db): Promise<Record<Standing, number>> {
  const rows = await database
    .select({ standing: reportFeedback.standing, count: sql<number>`count(*)::int` })
    .from(reportFeedback)
    .groupBy(reportFeedback.standing);
  const counted = Object.fromEntries(rows.map(({ standing, count }) => [standing, count]));
  return { waiting: 0, shown: 0, hidden: 0, ...counted };
}
