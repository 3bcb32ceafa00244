import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { units } from "@/db/schema/districts";
import { reportAddresses, reportSteps, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, beijingSecond } from "@/platform/clock";
import { bodyOf } from "../body/document";
import type { OldPage } from "../import/page";
import { summaryOf } from "../import/summary";
import { freeSlug, slugOf } from "../slug";

export type ImportRefusal = "not_permitted" | "section_missing" | "municipal_unit_missing";

const attempts = 20;

function importKey({ sectionSlug, language, title, publishedAt }: OldPage): string {
  const origin = [sectionSlug, language, title.normalize("NFKC"), beijingSecond(publishedAt)];
  return createHash("sha256").update(JSON.stringify(origin)).digest("hex");
}

/** A Chinese title makes no address: the day does. */
function addressOf({ language, title, publishedAt }: OldPage): string {
  return slugOf(language === "en" ? title : `report ${beijingDay(publishedAt)}`);
}

/** Finds the report of the page, or begins it at a free address. */
async function placeReport(tx: Transaction, page: OldPage, sectionId: number, at: Date) {
  const key = importKey(page);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [here] = await tx
      .select({ id: reports.id, slug: reports.slug })
      .from(reports)
      .where(eq(reports.importKey, key));
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
      })
      .onConflictDoNothing()
      .returning({ id: reports.id, slug: reports.slug });
    if (made) return { ...made, created: true };
  }
  throw new Error(`no free address for "${page.title}" after ${attempts} attempts`);
}

async function writeFirstVersion(tx: Transaction, reportId: number, page: OldPage, sourceUnitId: number, at: Date) {
  const [version] = await tx
    .insert(reportVersions)
    .values({ reportId, number: 1, sourceUnitId, eventDate: null, createdAt: at })
    .returning({ id: reportVersions.id });
  if (!version) throw new Error(`version 1 of report ${reportId} was not written`);
  const { language, title, paragraphs } = page;
  await tx
    .insert(reportTexts)
    .values({ versionId: version.id, language, title, summary: summaryOf(paragraphs), body: bodyOf(paragraphs) });
  await tx
    .update(reports)
    .set({ workingVersionId: version.id, liveVersionId: version.id })
    .where(eq(reports.id, reportId));
  return version.id;
}

/**
 * Brings a page of the old site in as a published report of the municipal federation, under its own date.
 * A page brought in before, from whatever file, is found by its section, language, title and date and left as it is.
 */
export async function importPage(page: OldPage, act: Act, database: Database = db) {
  if (!may(act.actor, "report.import")) {
    return { ok: false, reasons: ["not_permitted"] as ImportRefusal[] } as const;
  }
  return database.transaction(async (tx) => {
    const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, page.sectionSlug));
    const [unit] = await tx
      .select({ id: units.id })
      .from(units)
      .where(eq(units.kind, "municipal"))
      .orderBy(asc(units.protocolOrder), asc(units.id))
      .limit(1);
    if (!section || !unit) {
      const reasons: ImportRefusal[] = [];
      if (!section) reasons.push("section_missing");
      if (!unit) reasons.push("municipal_unit_missing");
      return { ok: false, reasons } as const;
    }
    const { id: reportId, slug, created } = await placeReport(tx, page, section.id, act.at);
    if (!created) return { ok: true, created, reportId, slug } as const;
    const versionId = await writeFirstVersion(tx, reportId, page, unit.id, act.at);
    await tx
      .insert(reportSteps)
      .values({ reportId, versionId, step: "publish", actorId: act.actor.accountId, at: act.at });
    await recordAudit(tx, {
      act,
      action: "report.import",
      subject: { type: "report", id: reportId },
      after: {
        section: page.sectionSlug,
        slug,
        language: page.language,
        title: page.title,
        publishedAt: page.publishedAt,
      },
    });
    await raiseGeneration(tx);
    return { ok: true, created, reportId, slug } as const;
  });
}
