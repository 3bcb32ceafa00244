import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditEntries } from "@/db/schema/audit";
import { units } from "@/db/schema/districts";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { addUnit } from "./add-unit";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const input = {
  kind: "institution" as const,
  slug: "test-school",
  nameEn: "Test School",
  nameZh: "测试学校",
  shortEn: "School",
  shortZh: "学校",
  code: null,
  protocolOrder: 900,
};

describe("adding a unit", () => {
  it("stores it, puts it on record and raises the generation", async () => {
    const generation = await readGeneration(fresh.database);
    const answer = await addUnit(input, { actor: desk.administrator, at }, fresh.database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    const rows = await fresh.database.select().from(units).where(eq(units.id, answer.unitId));
    expect(rows).toEqual([{ id: answer.unitId, ...input }]);
    const entries = await auditOf(fresh.database, "unit", answer.unitId);
    expect(entries).toMatchObject([{ action: "unit.add", actorId: desk.administrator.accountId, at, after: input }]);
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
  });

  it("refuses whoever may not write the organisation", async () => {
    const counted = async () => [await fresh.database.$count(units), await fresh.database.$count(auditEntries)];
    const before = await counted();
    for (const actor of [desk.editor, desk.chief, desk.organiser, desk.districtAdministrator, desk.districtMember]) {
      const answer = await addUnit({ ...input, slug: "another" }, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await counted()).toEqual(before);
  });

  it("lets the operator", async () => {
    const answer = await addUnit({ ...input, slug: "another" }, { actor: operator, at }, fresh.database);
    expect(answer).toMatchObject({ ok: true });
  });
});
