import { and, eq, inArray, max, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportEditions, reportVersionAuthors } from "@/db/schema/report-editions";
import { reportBoundFacts, reportCompositions } from "@/db/schema/report-facts";
import { reportFiles, reportPictures, reports, reportTexts, reportVersions } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { fileKeysOf, pictureKeysOf } from "../body/contents";
import { sentencesOnce } from "../body/sentences-once";
import { toldNow } from "../compose/again/queries";
import { type Draft, type FieldName, isBlank } from "../draft";
import { readStatus } from "../editions/queries";
import { boundFactsOf } from "../facts/bound";
import { followed } from "../facts/follow";
import { goneOver } from "../facts/gone-over";
import { readCompositions, readReportFacts } from "../facts/queries";
import { type Language, languages } from "../language";

const textFields = ["title", "summary", "body"] as const;

export type VersionInput = {
  reportId: number;
  draft: Draft;
  /** The open version that takes the text; without it the next numbered version is begun. */
  into?: number | null;
  /** Who writes in which languages is remembered: nobody judges her own text. */
  authorOf: readonly Language[];
  /** The fields that are other than before. */
  changed?: readonly FieldName[];
  sealed?: boolean;
  restoredFrom?: number;
  /** Whose text it is, as readers are told, where that is not who acts. */
  by?: string;
};

/** Writes the working text inside a verb's transaction, into the open version or as a new one, which is then the working one. */
export async function writeVersion(
  tx: Transaction,
  { reportId, draft, into = null, authorOf, changed = [], sealed = false, restoredFrom, by }: VersionInput,
  act: Act,
): Promise<{ id: number; number: number; revision: number }> {
  const version =
    into === null
      ? await begin(tx, { reportId, draft, restoredFrom, by: by ?? act.actor.name }, act)
      : await goOn(tx, into, draft, act);
  await writeTexts(tx, version.id, draft);
  await followText(tx, reportId, draft, changed, act);
  await writeBoundFacts(tx, reportId, version.id, draft);
  const { accountId } = act.actor;
  if (accountId !== null && authorOf.length > 0) {
    const authors = authorOf.map((language) => ({ versionId: version.id, language, accountId }));
    await tx.insert(reportVersionAuthors).values(authors).onConflictDoNothing();
  }
  if (sealed) await tx.update(reportVersions).set({ sealedAt: act.at }).where(eq(reportVersions.id, version.id));
  const revision = await raiseRevision(tx, reportId, version.id, changed, act);
  if (authorOf.length > 0) {
    const written = and(eq(reportEditions.reportId, reportId), inArray(reportEditions.language, [...authorOf]));
    await tx.update(reportEditions).set({ status: "draft" }).where(written);
  }
  await tx
    .update(reports)
    .set({ status: await readStatus(reportId, tx) })
    .where(eq(reports.id, reportId));
  await recordAudit(tx, {
    act,
    action: "report.save",
    subject: { type: "report", id: reportId },
    before: { revision: revision - 1 },
    after: { revision, version: version.number, title: draft.en.title || draft.zh?.title, changed },
  });
  return { ...version, revision };
}

const factsOf = (draft: Draft) => ({
  sourceUnitId: draft.sourceUnitId,
  eventDate: draft.eventDate,
  themeId: draft.themeId,
  change: draft.change,
  changeNoteEn: draft.changeNote.en,
  changeNoteZh: draft.changeNote.zh,
});

type Begun = { reportId: number; draft: Draft; restoredFrom: number | undefined; by: string };

async function begin(tx: Transaction, { reportId, draft, restoredFrom, by }: Begun, { actor, at }: Act) {
  await tx
    .update(reportVersions)
    .set({ sealedAt: at })
    .where(sql`${reportVersions.reportId} = ${reportId} and ${reportVersions.sealedAt} is null`);
  const [newest] = await tx
    .select({ number: max(reportVersions.number) })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId));
  const number = (newest?.number ?? 0) + 1;
  const row = { reportId, number, createdBy: actor.accountId, createdAt: at, savedAt: at, editorName: by };
  const [version] = await tx
    .insert(reportVersions)
    .values({ ...row, ...factsOf(draft), restoredFrom: restoredFrom ?? null })
    .returning({ id: reportVersions.id, number: reportVersions.number });
  if (!version) throw new Error(`version ${number} of report ${reportId} was not written`);
  return version;
}

async function goOn(tx: Transaction, id: number, draft: Draft, { actor, at }: Act) {
  const [version] = await tx
    .update(reportVersions)
    .set({ ...factsOf(draft), savedAt: at, editorName: actor.name })
    .where(sql`${reportVersions.id} = ${id} and ${reportVersions.sealedAt} is null`)
    .returning({ id: reportVersions.id, number: reportVersions.number });
  if (!version) throw new Error(`version ${id} is sealed`);
  await tx.delete(reportTexts).where(eq(reportTexts.versionId, id));
  await tx.delete(reportPictures).where(eq(reportPictures.versionId, id));
  await tx.delete(reportFiles).where(eq(reportFiles.versionId, id));
  return version;
}

async function writeTexts(tx: Transaction, versionId: number, { en, zh }: Draft): Promise<void> {
  const texts = [
    ...(isBlank(en) ? [] : [{ versionId, language: "en" as const, ...en, body: sentencesOnce(en.body) }]),
    ...(zh ? [{ versionId, language: "zh" as const, ...zh, body: sentencesOnce(zh.body) }] : []),
  ];
  if (texts.length > 0) await tx.insert(reportTexts).values(texts);
  const shown = pictureKeysOf(en.body, zh?.body).map((pictureKey, position) => ({ versionId, position, pictureKey }));
  if (shown.length > 0) await tx.insert(reportPictures).values(shown);
  const offered = fileKeysOf(en.body, zh?.body).map((fileKey, position) => ({ versionId, position, fileKey }));
  if (offered.length > 0) await tx.insert(reportFiles).values(offered);
}

/**
 * Plain lines bear no marks: the kept composition knows what is bound in a title and a summary, and follows them; and
 * it knows sentences that are told as the record is told now.
 */
async function followText(
  tx: Transaction,
  reportId: number,
  draft: Draft,
  changed: readonly FieldName[],
  { at }: Act,
): Promise<void> {
  const isComposed = eq(reportCompositions.reportId, reportId);
  const written = languages.filter((one) => textFields.some((field) => changed.includes(`${one}.${field}`)));
  if (written.length === 0 || (await tx.$count(reportCompositions, isComposed)) === 0) return;
  const record = await readReportFacts(reportId, beijingDay(at), tx);
  if (!record) return;
  for (const language of written) {
    const [kept, text] = [record.compositions[language], draft[language]];
    if (!kept || !text) continue;
    const theirs = toldNow(record, language, beijingDay(at));
    const lines = followed(kept, text, record.facts, language) ?? kept;
    const content = (theirs && goneOver(lines, theirs, text, language)) ?? lines;
    if (content === kept) continue;
    await tx
      .update(reportCompositions)
      .set({ content })
      .where(and(isComposed, eq(reportCompositions.language, language)));
  }
}

/** Lists go by what a version states of the record. */
async function writeBoundFacts(tx: Transaction, reportId: number, versionId: number, draft: Draft): Promise<void> {
  const bound = boundFactsOf(draft, await readCompositions(reportId, tx));
  await tx.delete(reportBoundFacts).where(eq(reportBoundFacts.versionId, versionId));
  if (bound.length > 0) await tx.insert(reportBoundFacts).values(bound.map((one) => ({ versionId, ...one })));
}

async function raiseRevision(
  tx: Transaction,
  reportId: number,
  workingVersionId: number,
  changed: readonly FieldName[],
  { at }: Act,
): Promise<number> {
  const next = sql`${reports.revision} + 1`;
  const [raised] = await tx
    .update(reports)
    .set({
      workingVersionId,
      updatedAt: at,
      revision: next,
      touched: sql`${reports.touched} || coalesce((
        select jsonb_object_agg(name, ${next}) from jsonb_array_elements_text(${JSON.stringify(changed)}::jsonb) name), '{}')`,
    })
    .where(eq(reports.id, reportId))
    .returning({ revision: reports.revision });
  if (!raised) throw new Error(`report ${reportId} is not there`);
  return raised.revision;
}
