import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportSteps, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { type Actor, operator } from "@/features/people/actor";
import { bodyOf } from "../body/document";
import { type Draft, fieldsOf, untold } from "../draft";
import { getReport } from "../queries";
import { createReport } from "./create";
import { saveReport } from "./save";
import { submitReport } from "./submit";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

function draftOf(title: string, zh: Draft["zh"] = null): Draft {
  const en = { title, summary: "Forty people attended.", body: bodyOf(["The federation held a meeting."]) };
  return { sourceUnitId: desk.unitId, eventDate: "2026-11-20", themeId: null, ...untold, en, zh };
}

async function begun(title = "BWF Holds Meeting", actor: Actor = desk.editor): Promise<number> {
  const input = { sectionId: desk.sectionId, draft: draftOf(title) };
  const answer = await createReport(input, { actor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

const save = (reportId: number, startedFrom: number, draft: Draft, actor: Actor = desk.editor, keep = false) =>
  saveReport({ reportId, startedFrom, changes: fieldsOf(draft), keep }, { actor, at }, fresh.database);

const counted = async () => ({
  reports: await fresh.database.$count(reports),
  versions: await fresh.database.$count(reportVersions),
  texts: await fresh.database.$count(reportTexts),
});

const mayNotWrite = (): Actor[] => [desk.administrator, desk.districtAdministrator, desk.districtMember, operator];

describe("beginning a report", () => {
  it("makes a draft with its first version and puts it on record", async () => {
    const reportId = await begun("BWF Opens Women's Home");
    const report = await getReport(reportId, fresh.database);
    expect(report).toMatchObject({
      ...{ status: "draft", version: 1, slug: "bwf-opens-womens-home", createdBy: desk.editor.accountId },
      ...{ liveVersionId: null, publishedAt: null, draft: draftOf("BWF Opens Women's Home") },
      state: { standing: "unpublished", editions: { en: { authors: [desk.editor.accountId] } } },
    });
    const steps = await fresh.database.select().from(reportSteps).where(eq(reportSteps.reportId, reportId));
    expect(steps).toMatchObject([{ step: "create", actorId: desk.editor.accountId, at }]);
    expect(await auditOf(fresh.database, "report", reportId)).toMatchObject([
      { action: "report.create", actorId: desk.editor.accountId, at, after: { title: "BWF Opens Women's Home" } },
      { action: "report.save", actorId: desk.editor.accountId, at, after: { version: 1 } },
    ]);
  });

  it("gives a second report of the same title another address", async () => {
    const [first, second] = [await begun("Twice the Same"), await begun("Twice the Same")];
    expect((await getReport(first, fresh.database))?.slug).toBe("twice-the-same");
    expect((await getReport(second, fresh.database))?.slug).toBe("twice-the-same-2");
  });

  it("makes one report of one form, however often it is sent, and another of other words", async () => {
    const key = "4f9f5c1e-7d6b-4a44-9d51-0a5b0a7a1c11";
    const send = (title: string) => {
      const input = { sectionId: desk.sectionId, draft: draftOf(title), key };
      return createReport(input, { actor: desk.editor, at }, fresh.database);
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => send("Sent Five Times")));
    const ids = answers.map((answer) => answer.ok && answer.reportId);
    expect(new Set(ids).size).toBe(1);
    expect(await auditOf(fresh.database, "report", Number(ids[0]))).toHaveLength(2);
    const other = await send("Sent With Other Words");
    expect(other.ok && other.reportId).not.toBe(ids[0]);
  });

  it("refuses a section that holds sections, a unit and a theme that there are not", async () => {
    const [parent] = await fresh.database.select().from(sections).where(eq(sections.slug, "events"));
    const act = { actor: desk.editor, at };
    const inParent = { sectionId: parent?.id ?? 0, draft: draftOf("In the Root") };
    expect(await createReport(inParent, act, fresh.database)).toEqual({ ok: false, reasons: ["invalid"] });
    const fromNobody = { sectionId: desk.sectionId, draft: { ...draftOf("From Nobody"), sourceUnitId: 999_999 } };
    expect(await createReport(fromNobody, act, fresh.database)).toEqual({ ok: false, reasons: ["invalid"] });
    const onNothing = { sectionId: desk.sectionId, draft: { ...draftOf("On Nothing"), themeId: 999_999 } };
    expect(await createReport(onNothing, act, fresh.database)).toEqual({ ok: false, reasons: ["invalid"] });
    const reportId = await begun("On No Theme");
    expect(await save(reportId, 1, onNothing.draft)).toEqual({ ok: false, reasons: ["invalid"] });
  });

  it("refuses whoever may not write", async () => {
    const before = await counted();
    for (const actor of mayNotWrite()) {
      const input = { sectionId: desk.sectionId, draft: draftOf("No") };
      const answer = await createReport(input, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await counted()).toEqual(before);
  });
});

describe("saving a report", () => {
  it("goes on in the open version, adds one after it was kept, and puts it on record", async () => {
    const reportId = await begun();
    const zh = { title: "市妇联召开会议", summary: "共40人参会。", body: bodyOf(["市妇联召开会议。"]) };
    const answer = await save(reportId, 1, draftOf("BWF Holds Yearly Meeting", zh), desk.organiser);
    expect(answer).toEqual({ ok: true, version: 1, revision: 2 });
    const report = await getReport(reportId, fresh.database);
    expect(report).toMatchObject({ version: 1, slug: "bwf-holds-yearly-meeting", draft: { zh } });
    const both = [desk.editor.accountId, desk.organiser.accountId].sort();
    expect(report?.state.editions).toMatchObject({
      en: { authors: both },
      zh: { authors: [desk.organiser.accountId] },
    });
    expect(await save(reportId, 2, draftOf("BWF Holds Yearly Meeting", zh), desk.editor, true)).toMatchObject({
      version: 1,
    });
    const next = await save(reportId, 2, draftOf("BWF Holds Half-Year Meeting", zh));
    expect(next).toEqual({ ok: true, version: 2, revision: 3 });
    const [first] = await fresh.database
      .select({ title: reportTexts.title, language: reportTexts.language })
      .from(reportVersions)
      .innerJoin(reportTexts, eq(reportTexts.versionId, reportVersions.id))
      .where(and(eq(reportVersions.reportId, reportId), eq(reportVersions.number, 1)));
    expect(first).toEqual({ title: "BWF Holds Yearly Meeting", language: "en" });
    const entries = await auditOf(fresh.database, "report", reportId);
    expect(entries.slice(2)).toMatchObject([
      { action: "report.save", actorId: desk.organiser.accountId, before: { revision: 1 }, after: { revision: 2 } },
      { action: "report.readdress", after: { slug: "bwf-holds-yearly-meeting" } },
      { action: "report.keep_version", actorId: desk.editor.accountId, after: { version: 1 } },
      { action: "report.save", after: { revision: 3, version: 2, changed: ["en.title"] } },
      { action: "report.readdress" },
    ]);
  });

  it("lets one of twenty win who save the same version, and shows the others what was saved", async () => {
    const reportId = await begun("The Race");
    const titles = Array.from({ length: 20 }, (_, number) => `The Race of ${number}`);
    const answers = await Promise.all(titles.map((title) => save(reportId, 1, draftOf(title))));
    const winner = answers.findIndex(({ ok }) => ok);
    const won = draftOf(titles[winner] ?? "nobody");
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, version: 1, revision: 2 }]);
    const lost = {
      ok: false,
      reasons: ["newer_version"],
      theirs: won,
      version: 1,
      revision: 2,
      conflicts: ["en.title"],
    };
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 19 }, () => lost));
    expect(await getReport(reportId, fresh.database)).toMatchObject({ version: 1, draft: won });
    const versions = await fresh.database.select().from(reportVersions).where(eq(reportVersions.reportId, reportId));
    expect(versions).toHaveLength(1);
  });

  it("refuses whoever may not write", async () => {
    const reportId = await begun();
    const before = await counted();
    for (const actor of mayNotWrite()) {
      const answer = await save(reportId, 1, draftOf("No"), actor);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await counted()).toEqual(before);
  });

  it("refuses a report that is in review, and one that is not there", async () => {
    const reportId = await begun();
    await submitReport({ reportId }, { actor: desk.editor, at }, fresh.database);
    expect(await save(reportId, 1, draftOf("Too late"))).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect(await save(2_000_000_000, 1, draftOf("Nothing"))).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await getReport(reportId, fresh.database)).toMatchObject({ version: 1, status: "in_review" });
  });
});
