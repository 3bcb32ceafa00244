import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { meetingSeries } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { addSeries } from "./add-series";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const input = { slug: "test-series", nameEn: "Test Meeting", nameZh: "测试会议" };

describe("adding a series of meetings", () => {
  it("stores it and puts it on record", async () => {
    const answer = await addSeries(input, { actor: desk.administrator, at }, fresh.database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    const rows = await fresh.database.select().from(meetingSeries).where(eq(meetingSeries.id, answer.seriesId));
    expect(rows).toEqual([{ id: answer.seriesId, version: 1, kind: "quarterly", ...input }]);
    const entries = await auditOf(fresh.database, "meeting_series", answer.seriesId);
    expect(entries).toMatchObject([
      { action: "meeting.add_series", actorId: desk.administrator.accountId, at, after: input },
    ]);
  });

  it("makes its address from the English name, and another where that is taken", async () => {
    const { slug: _, ...names } = { ...input, nameEn: "Children's Day" };
    for (const expected of ["childrens-day", "childrens-day-2"]) {
      const answer = await addSeries({ ...names, kind: "training" }, { actor: desk.organiser, at }, fresh.database);
      if (!answer.ok) throw new Error(answer.reasons.join());
      const [row] = await fresh.database.select().from(meetingSeries).where(eq(meetingSeries.id, answer.seriesId));
      expect(row).toMatchObject({ slug: expected, kind: "training" });
    }
  });

  it("refuses whoever may not write series", async () => {
    const counted = async () => [await fresh.database.$count(meetingSeries), await fresh.database.$count(auditEntries)];
    const before = await counted();
    for (const actor of [desk.editor, desk.chief, desk.districtAdministrator, desk.districtMember]) {
      const answer = await addSeries({ ...input, slug: "another" }, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await counted()).toEqual(before);
  });

  it("lets the operator", async () => {
    const answer = await addSeries({ ...input, slug: "another" }, { actor: operator, at }, fresh.database);
    expect(answer).toMatchObject({ ok: true });
  });
});
