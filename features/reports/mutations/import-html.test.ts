import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { units } from "@/db/schema/districts";
import { publicGeneration } from "@/db/schema/front";
import { pictures } from "@/db/schema/media";
import { reports, reportTexts, reportVersions } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { operator } from "@/features/people/actor";
import { bodyOf } from "../body/document";
import type { OldPage } from "../import/page";
import { findByOldAddress } from "../old-site/queries";
import { isPictureInReport } from "../pictures/queries";
import { importPage } from "./import-page";

const act = { actor: operator, at: new Date("2026-01-05T02:00:00Z") };

const page: OldPage = {
  sectionSlug: "updates",
  language: "en",
  title: "BWF Holds Work Meeting at the Lotus Service Center",
  publishedAt: new Date("2024-03-27T06:31:51Z"),
  views: null,
  paragraphs: ["The federation held a work meeting."],
};

let fresh: FreshDatabase;
let database: FreshDatabase["database"];
beforeAll(async () => {
  fresh = await freshDatabase();
  database = fresh.database;
});
afterAll(() => fresh.drop());

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
    .where(and(eq(auditEntries.subjectType, "report"), eq(auditEntries.subjectId, String(reportId))))
    .orderBy(auditEntries.id);

describe("importing a page of the old site in HTML", () => {
  it("keeps what a page in HTML brings: its text as it stood, its editor, its source, its old address", async () => {
    const key = "d".repeat(24);
    const row = { key, width: 900, height: 600, bytes: 1, fileName: "hall.jpg", createdAt: act.at };
    await database.insert(pictures).values(row);
    const picture = { key, width: 900, height: 600, alt: "A hall", caption: "Delegates listen", credit: "" };
    const content = [...bodyOf(["It was held."]).content, { type: "picture" as const, attrs: picture }];
    const address = "/catalog_12/article_345.html";
    const given = {
      title: "BWF Shows a Hall",
      content,
      address,
      editor: "王芳",
      source: "pinggu district women's federation",
    };
    const { reportId, slug } = await imported(given);
    const [found] = await database
      .select({ body: reportTexts.body, editor: reportVersions.editorName, source: units.slug })
      .from(reports)
      .innerJoin(reportVersions, eq(reportVersions.id, reports.liveVersionId))
      .innerJoin(reportTexts, eq(reportTexts.versionId, reportVersions.id))
      .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
      .where(eq(reports.id, reportId));
    expect(found).toEqual({ body: { type: "doc", content }, editor: "王芳", source: "pinggu" });
    expect(await isPictureInReport(key, database)).toBe(true);
    expect(await findByOldAddress(address, database)).toEqual({ section: "updates", slug, language: "en" });
    expect(await findByOldAddress("/catalog_12/article_346.html", database)).toBeNull();
    expect(await auditOf(reportId)).toMatchObject([{ after: { oldAddress: address } }]);
  });

  it("adds the old address to a report brought in without it, once, and takes none from another", async () => {
    const title = "BWF Finds Its Old Address";
    const address = "/catalog_12/article_400.html";
    const { reportId, slug } = await imported({ title });
    const before = await generation();
    expect(await imported({ title, address })).toMatchObject({ reportId, created: false });
    expect(await generation()).toBeGreaterThan(before);
    await imported({ title, address });
    await imported({ title: "BWF Claims Another's Address", address });
    expect((await auditOf(reportId)).map(({ action }) => action)).toEqual(["report.import", "report.readdress"]);
    expect(await findByOldAddress(address, database)).toMatchObject({ slug });
  });

  it("leads to a withdrawn report, too: its place shows the notice", async () => {
    const address = "/catalog_12/article_500.html";
    const { reportId, slug } = await imported({ title: "BWF Was Withdrawn", address, language: "zh" });
    await database.update(reports).set({ withdrawnAt: act.at, withdrawalReason: "x" }).where(eq(reports.id, reportId));
    expect(await findByOldAddress(address, database)).toEqual({ section: "updates", slug, language: "zh" });
  });

  it("refuses a page with a picture that nobody added", async () => {
    const attrs = { key: "e".repeat(24), width: 9, height: 9, alt: "", caption: "", credit: "" };
    const content = [{ type: "picture" as const, attrs }];
    const answer = await importPage({ ...page, title: "BWF Lacks a Picture", content }, act, database);
    expect(answer).toEqual({ ok: false, reasons: ["picture_missing"] });
  });
});
