import { eq, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportPictures, reports, reportTexts, reportVersions } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { pictureKeysOf } from "../body/document";
import type { Draft } from "../draft";

/** Adds the next numbered version inside a verb's transaction and makes it the working one. */
export async function writeVersion(
  tx: Transaction,
  reportId: number,
  draft: Draft,
  act: Act,
): Promise<{ id: number; number: number }> {
  const newest = await tx
    .select({ number: max(reportVersions.number) })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId));
  const number = (newest[0]?.number ?? 0) + 1;
  const [version] = await tx
    .insert(reportVersions)
    .values({
      reportId,
      number,
      sourceUnitId: draft.sourceUnitId,
      eventDate: draft.eventDate,
      themeId: draft.themeId,
      editorName: act.actor.name,
      changeNoteEn: draft.changeNote.en,
      changeNoteZh: draft.changeNote.zh,
      createdBy: act.actor.accountId,
      createdAt: act.at,
    })
    .returning({ id: reportVersions.id });
  if (!version) throw new Error(`version ${number} of report ${reportId} was not written`);
  const texts = [
    { versionId: version.id, language: "en" as const, ...draft.en },
    ...(draft.zh ? [{ versionId: version.id, language: "zh" as const, ...draft.zh }] : []),
  ];
  await tx.insert(reportTexts).values(texts);
  const shown = pictureKeysOf(draft.en.body, draft.zh?.body).map((pictureKey, position) => ({ position, pictureKey }));
  if (shown.length > 0) {
    await tx.insert(reportPictures).values(shown.map((one) => ({ versionId: version.id, ...one })));
  }
  await tx
    .update(reports)
    .set({ workingVersionId: version.id, status: "draft", updatedAt: act.at })
    .where(eq(reports.id, reportId));
  await recordAudit(tx, {
    act,
    action: "report.save",
    subject: { type: "report", id: reportId },
    before: { version: number - 1 },
    after: { version: number, title: draft.en.title },
  });
  return { id: version.id, number };
}
