import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditEntries } from "@/db/schema/audit";
import { sections } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { addSection } from "./add-section";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const input = { parentId: null, slug: "test-section", nameEn: "Test Section", nameZh: "测试栏目", position: 90 };

describe("adding a section", () => {
  it("stores it, puts it on record and raises the generation", async () => {
    const generation = await readGeneration(fresh.database);
    const answer = await addSection(input, { actor: desk.administrator, at }, fresh.database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    const rows = await fresh.database.select().from(sections).where(eq(sections.id, answer.sectionId));
    expect(rows).toEqual([{ id: answer.sectionId, ...input, reviewTasks: 1 }]);
    const entries = await auditOf(fresh.database, "section", answer.sectionId);
    expect(entries).toMatchObject([{ action: "section.add", actorId: desk.administrator.accountId, at, after: input }]);
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
  });

  it("refuses whoever may not write the organisation", async () => {
    const counted = async () => [await fresh.database.$count(sections), await fresh.database.$count(auditEntries)];
    const before = await counted();
    for (const actor of [desk.editor, desk.chief, desk.organiser, desk.districtAdministrator, desk.districtMember]) {
      const answer = await addSection({ ...input, slug: "another" }, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await counted()).toEqual(before);
  });

  it("lets the operator", async () => {
    const answer = await addSection({ ...input, slug: "another" }, { actor: operator, at }, fresh.database);
    expect(answer).toMatchObject({ ok: true });
  });
});
