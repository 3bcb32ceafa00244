import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { meetingSeries } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { addSeries } from "./add-series";
import { renameSeries } from "./rename-series";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let seriesId: number;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const input = { nameEn: "quarterly meeting on families", nameZh: "家庭工作季度会" };
  const answer = await addSeries(input, { actor: desk.organiser, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  seriesId = answer.seriesId;
});

afterAll(() => fresh.drop());

const names = { nameEn: "quarterly meeting on family work", nameZh: "家庭工作季度例会" };
const stored = async () => (await fresh.database.select().from(meetingSeries).where(eq(meetingSeries.id, seriesId)))[0];

describe("giving a series other names", () => {
  it("keeps its address, puts both names on record, and refuses whoever started from the old ones", async () => {
    const before = await stored();
    const act = { actor: desk.organiser, at };
    const generation = await readGeneration(fresh.database);
    expect(await renameSeries({ seriesId, startedFrom: 1, ...names }, act, fresh.database)).toEqual({ ok: true });
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
    expect(await stored()).toEqual({ ...before, ...names, version: 2 });
    expect((await auditOf(fresh.database, "meeting_series", seriesId)).at(-1)).toMatchObject({
      action: "meeting.rename_series",
      actorId: desk.organiser.accountId,
      before: { nameEn: before?.nameEn, nameZh: before?.nameZh },
      after: names,
    });
    const late = await renameSeries({ seriesId, startedFrom: 1, nameEn: "x", nameZh: "" }, act, fresh.database);
    expect(late).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await stored()).toMatchObject(names);
  });

  it("knows only series that are there", async () => {
    const input = { seriesId: 2_000_000_000, startedFrom: 1, ...names };
    expect(await renameSeries(input, { actor: desk.organiser, at }, fresh.database)).toEqual({
      ok: false,
      reasons: ["not_found"],
    });
  });

  it("refuses whoever may not write series", async () => {
    const before = await stored();
    for (const actor of [desk.editor, desk.chief, desk.districtAdministrator, desk.districtMember]) {
      const input = { seriesId, startedFrom: before?.version ?? 0, nameEn: "x", nameZh: "x" };
      const answer = await renameSeries(input, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await stored()).toEqual(before);
  });
});
