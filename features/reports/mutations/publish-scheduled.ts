import { and, eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { listScheduled } from "../editions/queries";
import { lockToHandOn } from "../facts/state/queries";
import { dueRefusals, isLate } from "../scheduling";
import { putOnSite } from "./put-on-site";
import { takeStep } from "./take-step";

export type ScheduledInput = { reportId: number; publishAt: Date };

/**
 * Puts what was scheduled for this moment on the site, once, however often it is asked. What cannot go out any more is
 * approved again and marked; that, and what went out late, is told to the chief editors.
 */
export async function publishScheduled({ reportId, publishAt }: ScheduledInput, act: Act, database: Database = db) {
  if (!may(act.actor, "report.publish_due")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockToHandOn(tx, reportId, act.at);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = await listScheduled(reportId, publishAt, tx);
    if (of.length === 0) return { ok: true, published: false } as const;
    const reasons = dueRefusals(report.state, of);
    const tell = (trouble: "late" | "failed") =>
      enqueue(tx, "reports.tell-trouble", { reportId, trouble, publishAt: publishAt.toISOString(), reasons });
    if (reasons.length > 0) {
      const trouble = { trouble: "failed" as const, troubleAt: act.at, publishAt: null };
      await takeStep(tx, report, "unschedule", act, { of, reason: reasons.join(", "), edition: trouble });
      await tell("failed");
      return { ok: true, published: false } as const;
    }
    await putOnSite(tx, report, { step: "publish", of }, act);
    if (isLate(publishAt, act.at)) {
      await tx
        .update(reportEditions)
        .set({ trouble: "late", troubleAt: act.at })
        .where(and(eq(reportEditions.reportId, reportId), inArray(reportEditions.language, of)));
      const subject = { type: "report", id: reportId };
      await recordAudit(tx, {
        act,
        action: "report.late",
        subject,
        before: { publishAt },
        after: { publishedAt: act.at },
      });
      await tell("late");
    }
    return { ok: true, published: true } as const;
  });
}
