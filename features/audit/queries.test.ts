import { afterAll, beforeAll, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditPageSize, listAudit, listAuditActions } from "./queries";
import { recordAudit } from "./record";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const actor = { accountId: null, name: "somebody" };

const record = (id: string, action: string, after?: unknown) =>
  fresh.database.transaction((tx) =>
    recordAudit(tx, { act: { actor, at: new Date() }, action, subject: { type: "report", id }, after }),
  );

it("names what a deed was done to as it was called then", async () => {
  await record("a", "test.begin", { title: "First" });
  await record("b", "test.begin", { title: "Another" });
  await record("a", "test.step", { status: "draft" });
  await record("a", "test.save", { title: "Second" });
  await record("a", "test.step");
  const names = (await listAudit({}, fresh.database)).slice(0, 5).map(({ subjectName }) => subjectName);
  expect(names).toEqual(["Second", "Second", "First", "Another", "First"]);
});

it("calls a meeting by the quarter last told, and by nothing else that an entry about it names", async () => {
  const note = (id: string, after?: unknown) =>
    fresh.database.transaction((tx) =>
      recordAudit(tx, {
        ...{ act: { actor, at: new Date() }, action: "test.meeting", subject: { type: "meeting", id } },
        after,
      }),
    );
  await note("77", { role: { nameEn: "Head" } });
  await note("77", { year: 2026, quarter: 4, nameEn: "Vice-president in charge", email: "guest@school.example" });
  await note("77", { place: 9, name: "Gu Lan", nameEn: "Gu Lan" });
  await note("77");
  const names = (await listAudit({ action: "test.meeting" }, fresh.database)).map(({ subjectName }) => subjectName);
  expect(names).toEqual(["2026 Q4", "2026 Q4", "2026 Q4", null]);
});

it("lists a page from the one already seen on, of one kind where one is asked for", async () => {
  const first = await listAudit({}, fresh.database);
  expect(first).toHaveLength(auditPageSize);
  const last = first.at(-1)?.id ?? 0;
  const older = await listAudit({ before: last }, fresh.database);
  expect(older[0]?.id).toBeLessThan(last);
  const steps = await listAudit({ action: "test.step" }, fresh.database);
  expect(steps.map(({ action }) => action)).toEqual(["test.step", "test.step"]);
});

it("lists every kind of deed once", async () => {
  const actions = await listAuditActions(fresh.database);
  expect(actions).toContain("report.publish");
  expect(new Set(actions).size).toBe(actions.length);
});
