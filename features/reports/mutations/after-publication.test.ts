import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { reportAddresses } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { type Actor, operator } from "@/features/people/actor";
import { bodyOf } from "../body/document";
import { type Draft, fieldsOf, untold } from "../draft";
import { readPublished } from "../published/queries";
import { getReport } from "../queries";
import { changeAddress } from "./change-address";
import { createReport } from "./create";
import { discardChanges } from "./discard";
import { publishReport } from "./publish";
import { saveReport } from "./save";
import { submitReport } from "./submit";
import { withdrawReport } from "./withdraw";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

function draftOf(title: string): Draft {
  const en = { title, summary: "Forty people attended.", body: bodyOf(["The federation held a meeting."]) };
  return { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh: null };
}

async function published(title: string): Promise<number> {
  const { database } = fresh;
  const answer = await createReport(
    { sectionId: desk.sectionId, draft: draftOf(title) },
    { actor: desk.editor, at },
    database,
  );
  if (!answer.ok) throw new Error(answer.reasons.join());
  await submitReport({ reportId: answer.reportId }, { actor: desk.editor, at }, database);
  await publishReport({ reportId: answer.reportId, version: 1 }, { actor: desk.chief, at }, database);
  return answer.reportId;
}

const save = (reportId: number, startedFrom: number, title: string) =>
  saveReport({ reportId, startedFrom, changes: fieldsOf(draftOf(title)) }, { actor: desk.editor, at }, fresh.database);
const discard = (reportId: number, actor: Actor = desk.editor) =>
  discardChanges({ reportId }, { actor, at }, fresh.database);
const withdraw = (reportId: number, reason = "It named a wrong date.", actor: Actor = desk.chief) =>
  withdrawReport({ reportId, reason }, { actor, at }, fresh.database);
const move = (reportId: number, slug: string, actor: Actor = desk.chief) =>
  changeAddress({ reportId, slug }, { actor, at }, fresh.database);

const read = (slug: string) => readPublished({ section: "updates", slug, language: "en" }, fresh.database);
const lastEntry = async (reportId: number) => (await auditOf(fresh.database, "report", reportId)).at(-1);
const mayNotWrite = (): Actor[] => [desk.administrator, desk.districtAdministrator, desk.districtMember, operator];
const mayNotReview = (): Actor[] => [desk.editor, desk.organiser, ...mayNotWrite()];

describe("discarding a new draft", () => {
  it("begins again from the live version, whose number stays taken, and puts it on record", async () => {
    const reportId = await published("Discarded");
    await save(reportId, 1, "Discarded, Second Version");
    expect(await discard(reportId)).toEqual({ ok: true });
    expect(await getReport(reportId, fresh.database)).toMatchObject({
      ...{ status: "published", version: 1, draft: draftOf("Discarded") },
      state: { editions: { en: { authors: [] } } },
    });
    expect(await lastEntry(reportId)).toMatchObject({ action: "report.discard", actorId: desk.editor.accountId });
    const { revision = 0 } = (await getReport(reportId, fresh.database)) ?? {};
    expect(await save(reportId, revision, "Discarded, Third Version")).toMatchObject({ ok: true, version: 3 });
  });

  it("refuses a report that was never published", async () => {
    const input = { sectionId: desk.sectionId, draft: draftOf("Never Published") };
    const answer = await createReport(input, { actor: desk.editor, at }, fresh.database);
    const reportId = answer.ok ? answer.reportId : 0;
    expect(await discard(reportId)).toEqual({ ok: false, reasons: ["wrong_status"] });
  });

  it("refuses whoever may not write", async () => {
    const reportId = await published("Not Discarded");
    await save(reportId, 1, "Not Discarded, Second Version");
    for (const actor of mayNotWrite()) {
      expect(await discard(reportId, actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await getReport(reportId, fresh.database)).toMatchObject({ status: "draft", version: 2 });
  });
});

describe("withdrawing a report", () => {
  it("leaves a notice with the reason at its address and puts it on record", async () => {
    const reportId = await published("Withdrawn");
    const before = await readGeneration(fresh.database);
    expect(await withdraw(reportId)).toEqual({ ok: true });
    expect(await read("withdrawn")).toMatchObject({ withdrawnAt: at, withdrawalReason: "It named a wrong date." });
    expect(await readGeneration(fresh.database)).toBe(before + 1);
    const reason = "It named a wrong date.";
    expect(await lastEntry(reportId)).toMatchObject({
      action: "report.withdraw",
      actorId: desk.chief.accountId,
      reason,
    });
    expect(await withdraw(reportId)).toEqual({ ok: false, reasons: ["wrong_status"] });
  });

  it("is undone by publishing again", async () => {
    const reportId = await published("Withdrawn for a While");
    await withdraw(reportId);
    await save(reportId, 1, "Back Again");
    await submitReport({ reportId }, { actor: desk.editor, at }, fresh.database);
    await publishReport({ reportId, version: 2 }, { actor: desk.chief, at }, fresh.database);
    expect(await read("withdrawn-for-a-while")).toMatchObject({ title: "Back Again", withdrawnAt: null });
  });

  it("refuses to do so without a reason", async () => {
    const reportId = await published("Without a Reason");
    expect(await withdraw(reportId, " ")).toEqual({ ok: false, reasons: ["reason_missing"] });
    expect(await read("without-a-reason")).toMatchObject({ withdrawnAt: null });
  });

  it("refuses whoever may not withdraw", async () => {
    const reportId = await published("Not Withdrawn");
    for (const actor of mayNotReview()) {
      expect(await withdraw(reportId, "No.", actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await read("not-withdrawn")).toMatchObject({ withdrawnAt: null });
  });
});

describe("changing a report's address", () => {
  it("leads from every earlier address to the new one and puts it on record", async () => {
    const reportId = await published("Moved");
    expect(await move(reportId, "Moved Elsewhere")).toEqual({ ok: true, slug: "moved-elsewhere" });
    expect(await move(reportId, "moved-again")).toEqual({ ok: true, slug: "moved-again" });
    expect(await read("moved-again")).toMatchObject({ title: "Moved" });
    for (const slug of ["moved", "moved-elsewhere"]) {
      expect(await read(slug)).toEqual({ moved: { slug: "moved-again", section: "updates" } });
    }
    expect(await lastEntry(reportId)).toMatchObject({ action: "report.readdress", after: { slug: "moved-again" } });
  });

  it("goes back to an address it had itself", async () => {
    const reportId = await published("There and Back");
    await move(reportId, "there");
    expect(await move(reportId, "there-and-back")).toEqual({ ok: true, slug: "there-and-back" });
    expect(await read("there")).toEqual({ moved: { slug: "there-and-back", section: "updates" } });
  });

  it("refuses an address that another report has, or had", async () => {
    const [first, second] = [await published("First Come"), await published("Second Come")];
    await move(first, "first-gone");
    for (const slug of ["first-gone", "first-come"]) {
      expect(await move(second, slug)).toEqual({ ok: false, reasons: ["address_taken"] });
    }
  });

  it("refuses whoever may not move", async () => {
    const reportId = await published("Not Moved");
    for (const actor of mayNotReview()) {
      expect(await move(reportId, "no", actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    const kept = await fresh.database.select().from(reportAddresses).where(eq(reportAddresses.reportId, reportId));
    expect(kept).toEqual([]);
  });
});
