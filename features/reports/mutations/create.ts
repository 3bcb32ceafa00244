import { type Database, db } from "@/db/client";
import { reportSteps, reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { Draft } from "../draft";
import { findFreeSlug } from "../queries";
import type { Refusal } from "../workflow";
import { writeVersion } from "./write-version";

export type CreateInput = { sectionId: number; meetingId?: number | null; draft: Draft };

/** Begins a report with its first version. Answers its id, or why it is refused. */
export async function createReport(input: CreateInput, act: Act, database: Database = db) {
  if (!may(act.actor, "report.write")) return { ok: false, reasons: ["not_permitted"] as Refusal[] } as const;
  return database.transaction(async (tx) => {
    const slug = await findFreeSlug(tx, { sectionId: input.sectionId, title: input.draft.en.title });
    const [report] = await tx
      .insert(reports)
      .values({
        sectionId: input.sectionId,
        slug,
        status: "draft",
        meetingId: input.meetingId ?? null,
        createdBy: act.actor.accountId,
        createdAt: act.at,
        updatedAt: act.at,
      })
      .returning({ id: reports.id });
    if (!report) throw new Error("the report was not written");
    await recordAudit(tx, {
      act,
      action: "report.create",
      subject: { type: "report", id: report.id },
      after: { title: input.draft.en.title, meetingId: input.meetingId ?? null },
    });
    const version = await writeVersion(tx, report.id, input.draft, act);
    await tx.insert(reportSteps).values({
      reportId: report.id,
      versionId: version.id,
      step: "create",
      actorId: act.actor.accountId,
      at: act.at,
    });
    return { ok: true, reportId: report.id } as const;
  });
}
