import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { reportSteps, reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { blankText, type Draft, fieldNames, isBlank } from "../draft";
import { languages } from "../language";
import { findFreeSlug } from "../queries";
import { keepTold, type Told } from "./keep-told";
import { writeVersion } from "./write-version";

type NewReport = {
  sectionId: number;
  meetingId: number | null;
  draft: Draft;
  /** The random key of the form this came from; absent where nothing can be sent twice. */
  key?: string | undefined;
  /** How a meeting's record tells it, where it was composed. */
  composed?: Omit<Told, "meetingId">;
};

function formKeyOf({ key, ...content }: NewReport): string | null {
  return key ? createHash("sha256").update(key).update(JSON.stringify(content)).digest("hex") : null;
}

/**
 * Writes a new report with its first version inside a verb's transaction; answers its id. The same form with the
 * same content, sent again by a double click or after a lost answer, is answered with the report it made.
 */
export async function writeReport(
  tx: Transaction,
  action: "report.create" | "report.compose",
  report: NewReport,
  act: Act,
): Promise<number> {
  const { sectionId, meetingId, draft, composed } = report;
  const title = draft.en.title || (draft.zh?.title ?? "");
  const slug = await findFreeSlug(tx, { sectionId, title });
  const formKey = formKeyOf(report);
  const [written] = await tx
    .insert(reports)
    .values({
      sectionId,
      slug,
      status: "draft",
      meetingId,
      sourceLanguage: isBlank(draft.en) && draft.zh ? "zh" : "en",
      createdBy: act.actor.accountId,
      createdAt: act.at,
      updatedAt: act.at,
      formKey,
    })
    .onConflictDoNothing({ target: reports.formKey })
    .returning({ id: reports.id });
  if (!written) return madeBefore(tx, formKey);
  const after = { title, meetingId };
  if (action === "report.compose" && composed && meetingId !== null) {
    await keepTold(tx, written.id, { ...composed, meetingId }, { action, after }, act);
  } else await recordAudit(tx, { act, action, subject: { type: "report", id: written.id }, after });
  await tx
    .insert(reportEditions)
    .values(languages.map((language) => ({ reportId: written.id, language, status: "draft" as const })));
  const begun = languages.filter((language) => !isBlank(draft[language] ?? blankText));
  const version = await writeVersion(tx, { reportId: written.id, draft, authorOf: begun, changed: fieldNames }, act);
  await tx.insert(reportSteps).values({
    reportId: written.id,
    versionId: version.id,
    step: "create",
    languages: begun,
    actorId: act.actor.accountId,
    at: act.at,
  });
  return written.id;
}

async function madeBefore(tx: Transaction, formKey: string | null): Promise<number> {
  const [made] = formKey ? await tx.select({ id: reports.id }).from(reports).where(eq(reports.formKey, formKey)) : [];
  if (!made) throw new Error("the report was not written");
  return made.id;
}
