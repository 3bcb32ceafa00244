import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { units } from "@/db/schema/districts";
import { searchEntries } from "@/db/schema/search";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import { type Profile, profile } from "../profile/profile";
import { getProfile } from "../profile/queries";
import { saveProfile } from "./save-profile";

const at = new Date("2026-11-23T02:00:00Z");
const written: Profile = {
  intro: { en: "Peach orchards line the hills.\n\nA second paragraph.", zh: "山间多桃园。" },
  address: { en: "1 Example Street", zh: "示例街1号" },
  phone: "",
  website: "https://pinggu.example",
  pictureKey: null,
};

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

describe("saving a profile", () => {
  it("stores it, tells the search, puts it on record and raises the generation", async () => {
    const { database } = fresh;
    const act = { actor: desk.administrator, at };
    const before = await getProfile(desk.unitId, database);
    const recorded = (await auditOf(database, "unit", desk.unitId)).length;
    const generation = await readGeneration(database);
    expect(await saveProfile({ unitId: desk.unitId, profile: written }, act, database)).toEqual({ ok: true });
    expect(await getProfile(desk.unitId, database)).toEqual({ ...written, picture: null });
    expect(await readGeneration(database)).toBe(generation + 1);
    const entries = await database
      .select()
      .from(searchEntries)
      .where(and(eq(searchEntries.kind, "district"), eq(searchEntries.subjectId, desk.unitId)));
    const english = entries.find(({ language }) => language === "en");
    expect(english).toMatchObject({ path: "/districts/pinggu", summary: "Peach orchards line the hills." });
    expect(english?.words).toContain("A second paragraph.");
    expect(entries.find(({ language }) => language === "zh")?.words).toContain("山间多桃园");

    const next = { ...written, phone: "+86 10 0000 0000" };
    expect(await saveProfile({ unitId: desk.unitId, profile: next }, act, database)).toEqual({ ok: true });
    expect((await auditOf(database, "unit", desk.unitId)).slice(recorded)).toMatchObject([
      { action: "profile.save", actorId: desk.administrator.accountId, before, after: written },
      { action: "profile.save", before: written, after: next },
    ]);
  });

  it("puts on record what stood there, also where several save at once", async () => {
    const { database } = fresh;
    const act = { actor: desk.administrator, at };
    const recorded = (await auditOf(database, "unit", desk.unitId)).length;
    const phones = [1, 2, 3, 4, 5, 6].map((digit) => `+86 10 0000 000${digit}`);
    const save = (phone: string) => saveProfile({ unitId: desk.unitId, profile: { ...written, phone } }, act, database);
    await Promise.all(phones.map(save));
    const deeds = (await auditOf(database, "unit", desk.unitId)).slice(recorded);
    expect(deeds).toHaveLength(phones.length);
    for (const [index, { after }] of deeds.slice(0, -1).entries()) {
      expect(deeds[index + 1]?.before).toMatchObject(after ?? {});
    }
  });

  it("refuses a unit that is no district, and a picture that is not kept", async () => {
    const { database } = fresh;
    const act = { actor: operator, at };
    const [municipal] = await database.select().from(units).where(eq(units.slug, "bwf"));
    for (const unitId of [municipal?.id ?? 0, 0]) {
      const answer = await saveProfile({ unitId, profile: written }, act, database);
      expect(answer).toEqual({ ok: false, reasons: ["not_found"] });
    }
    const pictured = { ...written, pictureKey: "none" };
    const answer = await saveProfile({ unitId: desk.unitId, profile: pictured }, act, database);
    expect(answer).toEqual({ ok: false, reasons: ["no_picture"] });
  });

  it("refuses whoever may not write profiles", async () => {
    const generation = await readGeneration(fresh.database);
    for (const actor of [desk.editor, desk.chief, desk.organiser, desk.districtAdministrator, visitor]) {
      const answer = await saveProfile({ unitId: desk.unitId, profile: written }, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await readGeneration(fresh.database)).toBe(generation);
  });
});

describe("a profile", () => {
  it.each(["javascript:alert(1)", "ftp://pinggu.example", "pinggu.example", "https://"])(
    "has no website %s",
    (text) => {
      expect(profile.safeParse({ ...written, website: text }).success).toBe(false);
    },
  );

  it.each(["", "https://pinggu.example/about"])("may have the website %j", (website) => {
    expect(profile.safeParse({ ...written, website }).success).toBe(true);
  });
});
