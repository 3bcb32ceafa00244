import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reportEditions } from "@/db/schema/report-editions";
import {
  oldAddresses,
  reportAddresses,
  reportPictures,
  reportSteps,
  reports,
  reportTexts,
  reportVersions,
  sections,
} from "@/db/schema/reports";
import { freeSlug, slugOf } from "@/features/addresses/slug";
import { recordAudit } from "@/features/audit/record";
import { arePictures } from "@/features/media/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { writeEntries } from "@/features/search/entries";
import { beijingDay } from "@/platform/clock";
import { pictureKeysOf } from "../body/contents";
import { type Body, bodyOf } from "../body/document";
import type { OldPage } from "../import/page";
import { findImported, findSource, importKeyOf } from "../import/queries";
import { summaryOf } from "../import/summary";
import { type Language, languages } from "../language";
import { searchEntriesOf } from "../search/queries";

export type ImportRefusal = "not_permitted" | "section_missing" | "municipal_unit_missing" | "picture_missing";

const attempts = 20;

/** A Chinese title makes no address: the day does. */
function addressOf({ language, title, publishedAt }: OldPage): string {
  return slugOf(language === "en" ? title : `report ${beijingDay(publishedAt)}`, "report");
}

function textOf({ content, paragraphs }: OldPage): Body {
  return content ? { type: "doc", content } : bodyOf(paragraphs);
}

/** Finds the report of the page, or begins it at a free address. */
async function placeReport(tx: Transaction, page: OldPage, sectionId: number, at: Date) {
  const key = importKeyOf(page);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const here = await findImported(page, tx);
    if (here) return { ...here, created: false };
    const used = await tx.select({ slug: reports.slug }).from(reports).where(eq(reports.sectionId, sectionId));
    const old = await tx
      .select({ slug: reportAddresses.slug })
      .from(reportAddresses)
      .where(eq(reportAddresses.sectionId, sectionId));
    // Another import may take the key or the address between the look and this write: then look again.
    const [made] = await tx
      .insert(reports)
      .values({
        sectionId,
        slug: freeSlug(addressOf(page), new Set([...used, ...old].map((row) => row.slug))),
        status: "published",
        createdAt: at,
        updatedAt: at,
        publishedAt: page.publishedAt,
        importKey: key,
        views: page.views ?? 0,
        sourceLanguage: page.language,
      })
      .onConflictDoNothing()
      .returning({ id: reports.id, slug: reports.slug });
    if (made) return { ...made, created: true };
  }
  throw new Error(`no free address for "${page.title}" after ${attempts} attempts`);
}

async function writeFirstVersion(tx: Transaction, reportId: number, page: OldPage, sourceUnitId: number, act: Act) {
  const [version] = await tx
    .insert(reportVersions)
    .values({
      reportId,
      number: 1,
      sourceUnitId,
      editorName: page.editor ?? "",
      createdAt: act.at,
      savedAt: act.at,
      sealedAt: act.at,
    })
    .returning({ id: reportVersions.id });
  if (!version) throw new Error(`version 1 of report ${reportId} was not written`);
  const { language, title, paragraphs } = page;
  const body = textOf(page);
  await tx.insert(reportTexts).values({ versionId: version.id, language, title, summary: summaryOf(paragraphs), body });
  for (const [position, pictureKey] of pictureKeysOf(body).entries()) {
    await tx.insert(reportPictures).values({ versionId: version.id, position, pictureKey });
  }
  await tx
    .update(reports)
    .set({ workingVersionId: version.id, liveVersionId: version.id })
    .where(eq(reports.id, reportId));
  const edition = (one: Language) => ({
    reportId,
    language: one,
    status: one === language ? ("published" as const) : ("draft" as const),
  });
  await tx.insert(reportEditions).values(languages.map((one) => ({ ...edition(one), settledVersionId: version.id })));
  await tx.insert(reportSteps).values({
    ...{ reportId, versionId: version.id, step: "publish", languages: [language] },
    ...{ actorId: act.actor.accountId, at: act.at },
  });
}

/** Notes where the page stood on the old site; answers whether that was not known yet. */
async function noteAddress(tx: Transaction, reportId: number, path: string | undefined): Promise<boolean> {
  if (!path) return false;
  const noted = await tx.insert(oldAddresses).values({ path, reportId }).onConflictDoNothing().returning();
  return noted.length > 0;
}

/**
 * Brings a page of the old site in as a published report of the unit it names, under its own date. A page brought in
 * before, from whatever file, is found by its section, language, title and date and left as it is; only its old address
 * is added where it was not known.
 */
export async function importPage(page: OldPage, act: Act, database: Database = db) {
  if (!may(act.actor, "report.import")) {
    return { ok: false, reasons: ["not_permitted"] as ImportRefusal[] } as const;
  }
  return database.transaction(async (tx) => {
    const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, page.sectionSlug));
    const unitId = await findSource(page.source, tx);
    const pictured = await arePictures(pictureKeysOf(textOf(page)), tx);
    if (!section || unitId === null || !pictured) {
      const reasons: ImportRefusal[] = [];
      if (!section) reasons.push("section_missing");
      if (unitId === null) reasons.push("municipal_unit_missing");
      if (!pictured) reasons.push("picture_missing");
      return { ok: false, reasons } as const;
    }
    const { id: reportId, slug, created } = await placeReport(tx, page, section.id, act.at);
    const answer = { ok: true, created, reportId, slug } as const;
    const moved = await noteAddress(tx, reportId, page.address);
    if (!created && !moved) return answer;
    if (created) await writeFirstVersion(tx, reportId, page, unitId, act);
    const { language, title, publishedAt, address, sectionSlug } = page;
    const from = address ? { oldAddress: address } : {};
    await recordAudit(tx, {
      act,
      action: created ? "report.import" : "report.readdress",
      subject: { type: "report", id: reportId },
      after: created ? { section: sectionSlug, slug, language, title, publishedAt, ...from } : from,
    });
    if (created) await writeEntries(tx, { kind: "report", id: reportId }, await searchEntriesOf(reportId, tx));
    await raiseGeneration(tx);
    return answer;
  });
}
