import { and, eq, gt } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportFeedback } from "@/db/schema/report-feedback";
import { reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { readable } from "../../published/queries";
import { checkSolution } from "../challenge";
import { sendRefusals } from "../message";

type SendInput = {
  reportId: number;
  words: string;
  name: string;
  locale: "en" | "zh";
  /** The answer to a challenge, as the form posts it. */
  solution: string;
  /** What signed the challenge. */
  secret: string;
};

const hour = 60 * 60 * 1000;

/** Takes what a reader wrote about a report. It waits for an editor; nobody else sees it. */
export async function sendFeedback(input: SendInput, act: Act, database: Database = db) {
  if (!may(act.actor, "feedback.send")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { reportId, words, name, locale: language, solution, secret } = input;
  const checked = await checkSolution(solution, { reportId, at: act.at, secret });
  if (!checked.ok) return { ok: false, reasons: [checked.fault] } as const;
  return database.transaction(async (tx) => {
    // Messages about one report wait here for each other, so that the hour's count is true.
    const [report] = await tx
      .select({ open: reports.feedbackOpen })
      .from(reports)
      .where(and(readable, eq(reports.id, reportId)))
      .for("update");
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const anHourAgo = new Date(act.at.getTime() - hour);
    const ofReport = eq(reportFeedback.reportId, reportId);
    const recent = await tx.$count(reportFeedback, and(ofReport, gt(reportFeedback.at, anHourAgo)));
    const reasons = sendRefusals(report, recent);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const [kept] = await tx
      .insert(reportFeedback)
      .values({ reportId, name, words, language, standing: "waiting", challenge: checked.challenge, at: act.at })
      .onConflictDoNothing({ target: reportFeedback.challenge })
      .returning({ id: reportFeedback.id });
    if (!kept) return { ok: false, reasons: ["challenge_used"] } as const;
    await recordAudit(tx, {
      act,
      action: "feedback.send",
      subject: { type: "report", id: reportId },
      after: { feedbackId: kept.id, language, characters: words.length },
    });
    return { ok: true } as const;
  });
}
