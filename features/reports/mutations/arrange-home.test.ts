import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditEntries } from "@/db/schema/audit";
import { homeLeads, reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { listPublished } from "../published/queries";
import { arrangeHome } from "./arrange-home";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let ids: number[];

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const { rows } = await listPublished({ language: "en", size: 8 }, fresh.database);
  ids = rows.map(({ id }) => id);
});

beforeEach(() => fresh.database.delete(homeLeads));

afterAll(() => fresh.drop());

const arrange = (wanted: number[], startedFrom: number[], actor: Actor = desk.editor) =>
  arrangeHome({ wanted, startedFrom }, { actor, at }, fresh.database);

async function leads(): Promise<number[]> {
  const rows = await fresh.database.select().from(homeLeads).orderBy(asc(homeLeads.position));
  return rows.map(({ reportId }) => reportId);
}

const deeds = () => fresh.database.select().from(auditEntries).where(eq(auditEntries.action, "home.arrange"));

describe("arranging the home page", () => {
  it("puts reports at its head, is on record with both orders, and is public at once", async () => {
    const [a = 0, b = 0, c = 0] = ids;
    const before = await readGeneration(fresh.database);
    expect(await arrange([b, a], [])).toEqual({ ok: true });
    expect(await arrange([c, b, a], [b, a], desk.chief)).toEqual({ ok: true });
    expect(await leads()).toEqual([c, b, a]);
    expect((await deeds()).at(-1)).toMatchObject({
      actorId: desk.chief.accountId,
      before: { reports: [b, a] },
      after: { reports: [c, b, a] },
    });
    expect(await readGeneration(fresh.database)).toBe(before + 2);
    expect(await arrange([], [c, b, a])).toEqual({ ok: true });
    expect(await leads()).toEqual([]);
  });

  it("does the same thing once", async () => {
    const order = ids.slice(0, 2);
    await arrange(order, []);
    const [count, before] = [(await deeds()).length, await readGeneration(fresh.database)];
    expect(await arrange(order, [])).toEqual({ ok: true });
    expect(await deeds()).toHaveLength(count);
    expect(await readGeneration(fresh.database)).toBe(before);
  });

  it("refuses a draft, a withdrawn report and one that is not there", async () => {
    const all = await fresh.database.select({ id: reports.id, live: reports.liveVersionId }).from(reports);
    const draft = all.find(({ live }) => live === null)?.id ?? 0;
    const withdrawn = ids.at(-1) ?? 0;
    await fresh.database.update(reports).set({ withdrawnAt: at }).where(eq(reports.id, withdrawn));
    for (const id of [draft, withdrawn, 2_000_000_000]) {
      expect(await arrange([id], [])).toEqual({ ok: false, reasons: ["not_on_site"] });
    }
    expect(await leads()).toEqual([]);
    await fresh.database.update(reports).set({ withdrawnAt: null }).where(eq(reports.id, withdrawn));
  });

  it("lets one that was withdrawn meanwhile stay until it is removed", async () => {
    const [a = 0, b = 0] = ids;
    await arrange([a, b], []);
    await fresh.database.update(reports).set({ withdrawnAt: at }).where(eq(reports.id, a));
    expect(await arrange([b, a], [a, b])).toEqual({ ok: true });
    expect(await arrange([b], [b, a])).toEqual({ ok: true });
    expect(await arrange([a, b], [b])).toEqual({ ok: false, reasons: ["not_on_site"] });
    await fresh.database.update(reports).set({ withdrawnAt: null }).where(eq(reports.id, a));
  });

  it("of two who arrange one order takes the first", async () => {
    const [a = 0, b = 0, c = 0] = ids;
    await arrange([a], []);
    const answers = await Promise.all([arrange([a, b], [a]), arrange([c, a], [a], desk.chief)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reasons: ["changed_meanwhile"] });
  });

  it("refuses whoever may not arrange it", async () => {
    const others = [desk.organiser, desk.administrator, desk.districtAdministrator, desk.districtMember];
    for (const actor of [...others, operator, visitor]) {
      expect(await arrange(ids.slice(0, 1), [], actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await leads()).toEqual([]);
  });
});
