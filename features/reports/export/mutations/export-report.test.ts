import { afterAll, beforeAll, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { type Body, bodyOf } from "../../body/document";
import { type Draft, untold } from "../../draft";
import { attended } from "../../facts/testing-bound";
import { createReport } from "../../mutations/create";
import { exportReport } from "./export-report";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

async function begun(given: { fileName?: string; zh?: Draft["zh"]; title?: string; body?: Body } = {}) {
  const { fileName, zh = null, title = "BWF Holds Meeting", body = bodyOf(["It was held."]) } = given;
  const en = { title, summary: "Forty people attended.", body };
  const draft: Draft = {
    sourceUnitId: desk.unitId,
    eventDate: "2026-11-20",
    themeId: null,
    ...untold,
    en,
    zh,
  };
  const input = { sectionId: desk.sectionId, draft, ...(fileName ? { fileName } : {}) };
  const answer = await createReport(input, { actor: desk.editor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

const taken = (reportId: number, language: "en" | "zh", actor: Actor = desk.administrator) =>
  exportReport({ reportId, language, kind: "pdf" }, { actor, at }, fresh.database);

const actionsOf = async (reportId: number) =>
  (await auditOf(fresh.database, "report", reportId)).map(({ action, after }) => ({ action, after }));

it("hands out the working version and puts it on record", async () => {
  const reportId = await begun();
  const answer = await taken(reportId, "en");
  expect(answer).toMatchObject({
    ok: true,
    report: { eventDate: "2026-11-20", text: { title: "BWF Holds Meeting", body: bodyOf(["It was held."]) } },
  });
  expect((await actionsOf(reportId)).at(-1)).toEqual({
    action: "report.export",
    after: { title: "BWF Holds Meeting", version: 1, language: "en", file: "pdf" },
  });
});

it("hands out plain words of a text that is bound to a record", async () => {
  const answer = await taken(await begun({ body: attended }), "en");
  expect(answer).toMatchObject({
    ok: true,
    report: { text: { body: bodyOf(["Attended by 40 people. Pinggu spoke."]) } },
  });
});

it("has nothing to hand out in a language nobody wrote in, nor of a report that is not there", async () => {
  const reportId = await begun();
  expect(await taken(reportId, "zh")).toEqual({ ok: false, reasons: ["not_found"] });
  expect(await taken(2_000_000_000, "en")).toEqual({ ok: false, reasons: ["not_found"] });
  expect((await actionsOf(reportId)).map(({ action }) => action)).not.toContain("report.export");
});

it("refuses whoever may not read reports", async () => {
  const reportId = await begun();
  for (const actor of [desk.districtAdministrator, desk.districtMember]) {
    expect(await taken(reportId, "en", actor)).toEqual({ ok: false, reasons: ["not_permitted"] });
  }
});

it("puts on record from which file a report was begun", async () => {
  const zh = { title: "工作会", summary: "", body: bodyOf(["已召开。"]) };
  const reportId = await begun({ fileName: "通知.docx", title: "", zh });
  expect((await actionsOf(reportId)).filter(({ action }) => action === "report.from_file")).toEqual([
    { action: "report.from_file", after: { title: "工作会", fileName: "通知.docx" } },
  ]);
});
