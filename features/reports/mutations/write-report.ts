import type { Transaction } from "@/db/client";
import { reportSteps, reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { Draft } from "../draft";
import { findFreeSlug } from "../queries";
import { writeVersion } from "./write-version";

type NewReport = { sectionId: number; meetingId: number | null; draft: Draft };

/** Writes a new report with its first version inside a verb's transaction; answers its id. */
export async function writeReport(
  tx: Transaction,
  action: "report.create" | "report.compose",
  report: NewReport,
  act: Act,
): Promise<number> {
  const { sectionId, meetingId, draft } = report;
  const slug = await findFreeSlug(tx, { sectionId, title: draft.en.title });
  const [written] = await tx
    .insert(reports)
    .values({
      sectionId,
      slug,
      status: "draft",
      meetingId,
      createdBy: act.actor.accountId,
      createdAt: act.at,
      updatedAt: act.at,
    })
    .returning({ id: reports.id });
  if (!written) throw new Error("the report was not written");
  await recordAudit(tx, {
    act,
    action,
    subject: { type: "report", id: written.id },
    after: { title: draft.en.title, meetingId },
  });
  const version = await writeVersion(tx, written.id, draft, act);
  await tx.insert(reportSteps).values({
    reportId: written.id,
    versionId: version.id,
    step: "create",
    actorId: act.actor.accountId,
    at: act.at,
  });
  return written.id;
}
