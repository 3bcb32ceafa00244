import { and, eq, inArray, max } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reportEditions } from "@/db/schema/report-editions";
import { reports, reportVersions } from "@/db/schema/reports";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import { blankText } from "../draft";
import type { Language } from "../language";
import { type DeskReport, textsOf } from "../queries";
import { searchEntriesOf } from "../search/queries";
import { goneOn, liveTextAfter } from "../working";
import { takeStep } from "./take-step";
import { writeVersion } from "./write-version";

type Going = { step: "publish" | "publish_emergency"; of: readonly Language[]; reason?: string };

/**
 * Makes the working text of these languages what readers see, inside a verb's transaction. A report once withdrawn is
 * on the site again; its date stays that of its first publication, and a major change tells the date of the change.
 */
export async function putOnSite(tx: Transaction, report: DeskReport, going: Going, act: Act): Promise<void> {
  const { step, of, reason } = going;
  const { id: reportId, editor: by, liveVersionId, workingVersionId } = report;
  const emergency = step === "publish_emergency";
  const live = liveVersionId === null ? { en: blankText, zh: null } : await textsOf(liveVersionId, tx);
  const { draft, whole, settled } = liveTextAfter(report.draft, live, of);
  const goesOut = whole
    ? workingVersionId
    : (await writeVersion(tx, { reportId, draft, authorOf: [], sealed: true, by }, act)).id;
  const edition = { publishAt: null, trouble: null, unapproved: emergency };
  await takeStep(tx, report, step, act, { of, reason, versionId: goesOut, edition });
  if (!whole) await writeVersion(tx, { reportId, draft: goneOn(report.draft), authorOf: [], by }, act);
  await settle(tx, reportId, emergency ? settled : [...of, ...settled]);
  const again = liveVersionId !== null;
  await tx
    .update(reports)
    .set({
      liveVersionId: goesOut,
      publishedAt: report.publishedAt ?? act.at,
      revisedAt: again && draft.change === "major" ? act.at : report.revisedAt,
      ...{ withdrawnAt: null, withdrawalReason: null, withdrawalKind: null, mergedIntoId: null },
    })
    .where(eq(reports.id, reportId));
  await writeEntries(tx, { kind: "report", id: reportId }, await searchEntriesOf(reportId, tx));
  await raiseGeneration(tx);
}

/** From here on nobody counts as an author of these languages until she writes again. */
async function settle(tx: Transaction, reportId: number, of: readonly Language[]): Promise<void> {
  if (of.length === 0) return;
  const newest = tx
    .select({ id: max(reportVersions.id) })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId));
  const [row] = await newest;
  await tx
    .update(reportEditions)
    .set({ status: "published", settledVersionId: row?.id ?? null })
    .where(and(eq(reportEditions.reportId, reportId), inArray(reportEditions.language, [...of])));
}
