import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";
import { units } from "@/db/schema/districts";
import { publicGeneration } from "@/db/schema/front";
import { reportAddresses, reportSteps, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { freshDatabase } from "@/db/testing";
import { type Actor, operator, roles } from "@/features/people/actor";
import { bodyOf } from "../body/document";
import type { OldPage } from "../import/page";
import { importPage } from "./import-page";

const act = { actor: operator, at: new Date("2026-01-05T02:00:00Z") };

const page: OldPage = {
  sectionSlug: "updates",
  language: "en",
  title: "BWF Holds Work Meeting at the Lotus Service Center",
  publishedAt: new Date("2024-03-27T06:31:51Z"),
  views: null,
  paragraphs: ["The federation held a work meeting.", "A training session was also held."],
};

let database: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ database, drop } = await freshDatabase());
  if ((await database.$count(units, eq(units.kind, "municipal"))) === 0) {
    await database.insert(units).values({
      kind: "municipal",
      slug: "bwf",
      nameEn: "Beijing Women's Federation",
      nameZh: "北京市妇女联合会",
      shortEn: "BWF",
      shortZh: "市妇联",
      protocolOrder: 1,
    });
  }
  for (const [position, slug] of ["updates", "international"].entries()) {
    await database
      .insert(sections)
      .values({ slug, nameEn: slug, nameZh: slug, position })
      .onConflictDoNothing({ target: sections.slug });
  }
});

afterAll(() => drop());

async function imported(given: Partial<OldPage>) {
  const result = await importPage({ ...page, ...given }, act, database);
  if (!result.ok) throw new Error(result.reasons.join());
  return result;
}

async function generation() {
  const [row] = await database.select().from(publicGeneration);
  return row?.number ?? 0;
}

const auditOf = (reportId: number) =>
  database
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectType, "report"), eq(auditEntries.subjectId, String(reportId))));

describe("importing a page of the old site", () => {
  it("makes a published report under the page's own date", async () => {
    const before = await generation();
    const { reportId, created, slug } = await imported({ views: 123 });
    expect(created).toBe(true);
    const [row] = await database
      .select()
      .from(reports)
      .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
      .innerJoin(reportTexts, eq(reportTexts.versionId, reportVersions.id))
      .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
      .where(eq(reports.id, reportId));
    expect(row).toMatchObject({
      reports: {
        slug,
        status: "published",
        publishedAt: page.publishedAt,
        workingVersionId: row?.report_versions.id,
        withdrawnAt: null,
        createdBy: null,
        createdAt: act.at,
        views: 123,
      },
      report_versions: { number: 1, eventDate: null, createdBy: null },
      report_texts: {
        language: "en",
        title: page.title,
        summary: "The federation held a work meeting.",
        body: bodyOf(page.paragraphs),
      },
      units: { kind: "municipal" },
    });
    expect(slug).toBe("bwf-holds-work-meeting-at-the-lotus-service-center");
    expect(await database.select().from(reportSteps).where(eq(reportSteps.reportId, reportId))).toMatchObject([
      { step: "publish", actorId: null, at: act.at, versionId: row?.report_versions.id },
    ]);
    expect(await auditOf(reportId)).toMatchObject([
      {
        action: "report.import",
        actorId: null,
        actorName: "operator",
        at: act.at,
        after: { section: "updates", slug, language: "en", title: page.title },
      },
    ]);
    expect(await generation()).toBeGreaterThan(before);
  });

  it("makes one report of a page brought in twice, whatever else changed in it", async () => {
    const first = await imported({ title: "BWF Imports Once" });
    const before = await generation();
    const again = await imported({ title: "BWF Imports Once", views: 5, paragraphs: ["Another text."] });
    expect(again).toEqual({ ...first, created: false });
    expect(await database.$count(reports, eq(reports.slug, "bwf-imports-once"))).toBe(1);
    expect(await auditOf(first.reportId)).toHaveLength(1);
    expect(await generation()).toBe(before);
  });

  it("makes one report of ten imports at once", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => imported({ title: "BWF Imports at Once" })));
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    const ids = new Set(results.map(({ reportId }) => reportId));
    expect(ids.size).toBe(1);
    for (const id of ids) {
      expect(await auditOf(id)).toHaveLength(1);
      expect(await database.$count(reportVersions, eq(reportVersions.reportId, id))).toBe(1);
    }
  });

  it("gives ten pages of one title that come at once ten addresses", async () => {
    const days = Array.from({ length: 10 }, (_, day) => new Date(Date.UTC(2020, 0, day + 1)));
    const results = await Promise.all(days.map((publishedAt) => imported({ title: "BWF Visits", publishedAt })));
    expect(results.every(({ created }) => created)).toBe(true);
    expect(new Set(results.map(({ slug }) => slug)).size).toBe(10);
  });

  it.each([
    ["section", { sectionSlug: "international" }],
    ["language", { language: "zh" }],
    ["date", { publishedAt: new Date("2024-03-27T06:31:52Z") }],
  ] satisfies [string, Partial<OldPage>][])("tells pages of another %s apart", async (_, other) => {
    const first = await imported({ title: "BWF Holds Twins" });
    const second = await imported({ title: "BWF Holds Twins", ...other });
    expect(second.created).toBe(true);
    expect(second.reportId).not.toBe(first.reportId);
  });

  it("leaves an address a report once had to that report", async () => {
    const { reportId } = await imported({ title: "BWF Had Another Address" });
    const [section] = await database.select().from(sections).where(eq(sections.slug, "updates"));
    if (!section) throw new Error("no section");
    await database.insert(reportAddresses).values({ sectionId: section.id, slug: "bwf-moves", reportId });
    expect((await imported({ title: "BWF Moves" })).slug).toBe("bwf-moves-2");
  });

  it("writes a Chinese page in Chinese, at an address made of its day", async () => {
    const { reportId, slug } = await imported({
      language: "zh",
      title: "市妇联召开季度工作会",
      publishedAt: new Date("2019-05-06T17:00:00Z"),
      paragraphs: ["会议召开。"],
    });
    expect(slug).toBe("report-2019-05-07");
    const texts = await database
      .select({ language: reportTexts.language, title: reportTexts.title })
      .from(reportTexts)
      .innerJoin(reports, eq(reports.liveVersionId, reportTexts.versionId))
      .where(eq(reports.id, reportId));
    expect(texts).toEqual([{ language: "zh", title: "市妇联召开季度工作会" }]);
  });

  it("keeps hostile text as text", async () => {
    const hostile = `<script>alert(1)</script> '); drop table reports; -- {"__proto__":1} \\u0000 $1 =cmd|'/c'!A0`;
    const { reportId, slug } = await imported({ title: hostile, paragraphs: [hostile] });
    const [text] = await database
      .select({ title: reportTexts.title, summary: reportTexts.summary, body: reportTexts.body })
      .from(reportTexts)
      .innerJoin(reports, eq(reports.liveVersionId, reportTexts.versionId))
      .where(eq(reports.id, reportId));
    expect(text).toEqual({ title: hostile, summary: hostile, body: bodyOf([hostile]) });
    expect(slug).toMatch(/^[a-z0-9-]+$/);
  });

  it.each(roles)("refuses %s", async (role) => {
    const actor: Actor = { accountId: 1, name: "Someone", role, districtId: role.startsWith("district") ? 1 : null };
    const before = await database.$count(reports);
    expect(await importPage({ ...page, title: `BWF Refuses ${role}` }, { actor, at: act.at }, database)).toEqual({
      ok: false,
      reasons: ["not_permitted"],
    });
    expect(await database.$count(reports)).toBe(before);
  });

  it("says what is missing in a portal that has not been set up", async () => {
    const undo = new Error("undo");
    const attempt = database.transaction(async (tx) => {
      await tx.update(sections).set({ slug: "elsewhere" }).where(eq(sections.slug, "updates"));
      await tx.update(units).set({ kind: "institution" });
      expect(await importPage(page, act, tx as unknown as Database)).toEqual({
        ok: false,
        reasons: ["section_missing", "municipal_unit_missing"],
      });
      throw undo;
    });
    await expect(attempt).rejects.toBe(undo);
  });
});
