import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import { listThemes } from "../queries";
import { addTheme } from "./add-theme";

const at = new Date("2026-11-23T02:00:00Z");
const input = { slug: "health", nameEn: "Health", nameZh: "健康", position: 90 };

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

describe("adding a theme", () => {
  it("puts it last by its position, on record, and raises the generation", async () => {
    const generation = await readGeneration(fresh.database);
    const answer = await addTheme(input, { actor: operator, at }, fresh.database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    expect((await listThemes(fresh.database)).at(-1)).toMatchObject({ id: answer.themeId, slug: "health" });
    expect(await auditOf(fresh.database, "theme", answer.themeId)).toMatchObject([
      { action: "theme.add", after: input },
    ]);
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
  });

  it("refuses an address that is taken", async () => {
    expect(await addTheme(input, { actor: operator, at }, fresh.database)).toEqual({
      ok: false,
      reasons: ["slug_taken"],
    });
  });

  it("refuses whoever may not write the organisation", async () => {
    for (const actor of [desk.editor, desk.chief, desk.organiser, desk.districtAdministrator, visitor]) {
      const answer = await addTheme({ ...input, slug: "another" }, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
  });
});
