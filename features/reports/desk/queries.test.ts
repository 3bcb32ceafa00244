import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { bodyOf } from "../body/document";
import { noNote } from "../draft";
import { createReport } from "../mutations/create";
import { requestChanges } from "../mutations/request-changes";
import { submitReport } from "../mutations/submit";
import { listReports, readDesk } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

async function begun(title: string): Promise<number> {
  const en = { title, summary: "Forty people attended.", body: bodyOf(["The federation held a meeting."]) };
  const draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, changeNote: noNote, en, zh: null };
  const input = { sectionId: desk.sectionId, draft };
  const answer = await createReport(input, { actor: desk.organiser, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

async function everyReport() {
  const { pages } = await listReports({}, fresh.database);
  const lists = Array.from({ length: pages }, (_, before) => listReports({ page: before + 1 }, fresh.database));
  return (await Promise.all(lists)).flatMap(({ rows }) => rows);
}

describe("the desk's list", () => {
  it("holds every report once, the last changed first", async () => {
    const newest = await begun("The Newest");
    const { rows, total, pages } = await listReports({}, fresh.database);
    expect(total).toBe(await fresh.database.$count(reports));
    expect(rows[0]).toMatchObject({ id: newest, titleEn: "The Newest", titleZh: null, standing: "unpublished" });
    expect(rows).toHaveLength(Math.min(total, 30));
    expect(new Set((await everyReport()).map(({ id }) => id)).size).toBe(total);
    expect((await listReports({ page: pages + 1 }, fresh.database)).rows).toEqual([]);
  });

  it.each([
    ["draft", ({ status }: { status: string }) => status === "draft"],
    ["in_review", ({ status }: { status: string }) => status === "in_review"],
    ["published", ({ standing }: { standing: string }) => standing === "live"],
    ["withdrawn", ({ standing }: { standing: string }) => standing === "withdrawn"],
  ] as const)("shows those that are %s, and no others", async (status, belongs) => {
    const shown = await listReports({ status }, fresh.database);
    const expected = (await everyReport()).filter(belongs).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown.rows.map(({ id }) => id)).toEqual(expected.slice(0, 30));
    expect(shown.total).toBe(expected.length);
  });

  it("shows someone's own, among them those another person began", async () => {
    const reportId = await begun("Mine Alone");
    const mine = await listReports({ writtenBy: desk.organiser.accountId }, fresh.database);
    expect(mine.rows.map(({ id }) => id)).toContain(reportId);
    const none = await listReports({ writtenBy: desk.administrator.accountId }, fresh.database);
    expect(none).toMatchObject({ rows: [], total: 0, pages: 1 });
  });
});

describe("the desk", () => {
  it("tells an author what came back and why, and a reviewer what waits", async () => {
    const [returned, waiting] = [await begun("Came Back"), await begun("Waits")];
    for (const id of [returned, waiting]) await submitReport(id, { actor: desk.organiser, at }, fresh.database);
    const input = { reportId: returned, reason: "Name the place." };
    await requestChanges(input, { actor: desk.chief, at }, fresh.database);
    const { inReview, unfinished, published } = await readDesk(desk.organiser.accountId, fresh.database);
    expect(inReview.rows.find(({ id }) => id === waiting)).toMatchObject({
      step: "submit",
      stepBy: desk.organiser.name,
    });
    expect(unfinished.rows.find(({ id }) => id === returned)).toMatchObject({
      ...{ step: "request_changes", stepBy: desk.chief.name, reason: "Name the place." },
    });
    expect(published.rows).toHaveLength(5);
    expect((await readDesk(null, fresh.database)).unfinished).toEqual({ rows: [], total: 0 });
  });
});
