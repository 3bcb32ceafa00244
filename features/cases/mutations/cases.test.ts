import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { searchEntries } from "@/db/schema/search";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import { listThemes } from "@/features/themes/queries";
import type { CaseText } from "../case";
import { listCollectionsOfCase, readCollection } from "../collections/queries";
import {
  countCasesByFilter,
  listCaseAddresses,
  listCases,
  listCasesOf,
  listRelatedCases,
  readCase,
} from "../published/queries";
import { addCase } from "./add-case";
import { addCollection } from "./add-collection";
import { publishCase } from "./publish-case";
import { publishCollection } from "./publish-collection";
import { withdrawCase } from "./withdraw-case";

const at = new Date("2026-11-23T02:00:00Z");
const later = new Date("2026-11-24T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let text: CaseText;
let caseId: number;

const pair = (en: string) => ({ en, zh: `中文 ${en}` });
const act = () => ({ actor: desk.organiser, at });
const entriesOf = (id: number) =>
  fresh.database
    .select()
    .from(searchEntries)
    .where(and(eq(searchEntries.kind, "case"), eq(searchEntries.subjectId, id)));

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const [theme] = await listThemes(fresh.database);
  text = {
    slug: "a-lamp-in-the-yard",
    districtId: desk.unitId,
    themeId: theme?.id ?? 0,
    year: 2026,
    title: pair("A Lamp in the Yard"),
    summary: pair("Volunteers keep a light on."),
    problem: pair("It was dark."),
    practice: pair("A lamp was hung."),
    result: pair("It is light."),
    picture: null,
  };
  const answer = await addCase(text, act(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  caseId = answer.caseId;
});

afterAll(() => fresh.drop());

/** Everything a visitor could meet the case in. */
async function seen() {
  const { database } = fresh;
  const all = await listCases({ districtId: desk.unitId, themeId: text.themeId }, database);
  const counts = await countCasesByFilter(database);
  return {
    read: (await readCase(text.slug, database)) !== null,
    listed: all.rows.some(({ id }) => id === caseId),
    ofDistrict: (await listCasesOf(desk.unitId, database)).some(({ id }) => id === caseId),
    related: (await listRelatedCases({ themeId: text.themeId, districtId: 0 }, database)).some(
      ({ id }) => id === caseId,
    ),
    total: all.total,
    counted: counts.districts.get(desk.unitId) ?? 0,
    themed: counts.themes.get(text.themeId) ?? 0,
    addressed: (await listCaseAddresses(database)).some(({ titleEn }) => titleEn === text.title.en),
    searched: (await entriesOf(caseId)).length,
  };
}

describe("a case", () => {
  it("is written down, on record, and not shown", async () => {
    expect(await auditOf(fresh.database, "case", caseId)).toMatchObject([
      {
        action: "case.add",
        actorId: desk.organiser.accountId,
        at,
        after: { ...text, title: text.title.en, titleZh: text.title.zh },
      },
    ]);
    expect(await seen()).toMatchObject({ read: false, listed: false, ofDistrict: false, related: false, searched: 0 });
    expect(await addCase(text, act(), fresh.database)).toEqual({ ok: false, reasons: ["slug_taken"] });
    const missing = { ...text, slug: "pictured", picture: { key: "none", alt: pair("A lamp") } };
    expect(await addCase(missing, act(), fresh.database)).toEqual({ ok: false, reasons: ["no_picture"] });
  });

  it("is on the site once it is published, and off it once withdrawn", async () => {
    const { database } = fresh;
    const before = await seen();
    const generation = await readGeneration(database);
    expect(await publishCase(caseId, act(), database)).toEqual({ ok: true });
    expect(await readGeneration(database)).toBe(generation + 1);
    expect(await seen()).toEqual({
      ...{ read: true, listed: true, ofDistrict: true, related: true, searched: (await entriesOf(caseId)).length },
      total: before.total + 1,
      counted: before.counted + 1,
      themed: before.themed + 1,
      addressed: true,
    });
    expect(await publishCase(caseId, act(), database)).toEqual({ ok: false, reasons: ["on_the_site"] });

    const wrong = await withdrawCase({ caseId, reason: " " }, act(), database);
    expect(wrong).toEqual({ ok: false, reasons: ["no_reason"] });
    expect(await withdrawCase({ caseId, reason: "A figure was wrong." }, act(), database)).toEqual({ ok: true });
    expect(await readGeneration(database)).toBe(generation + 2);
    expect(await seen()).toEqual(before);
    const again = await withdrawCase({ caseId, reason: "Twice." }, act(), database);
    expect(again).toEqual({ ok: false, reasons: ["not_on_the_site"] });

    expect(await publishCase(caseId, { actor: desk.chief, at: later }, database)).toEqual({ ok: true });
    expect(await readCase(text.slug, database)).toMatchObject({ publishedAt: at });
    const entries = await auditOf(database, "case", caseId);
    expect(entries.map(({ action, reason }) => [action, reason])).toEqual([
      ["case.add", null],
      ["case.publish", null],
      ["case.withdraw", "A figure was wrong."],
      ["case.publish", null],
    ]);
  });

  it.each(["publish", "withdraw"])("cannot %s what there is not", async (verb) => {
    const answer =
      verb === "publish"
        ? await publishCase(0, act(), fresh.database)
        : await withdrawCase({ caseId: 0, reason: "-" }, act(), fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_found"] });
  });
});

describe("a collection", () => {
  const input = () => ({
    ...{ slug: "lamps", year: 2026, title: pair("Lamps"), intro: pair("On light."), meetingId: null },
    caseIds: [caseId],
  });

  it("is shown once it is published, without a case that was withdrawn", async () => {
    const { database } = fresh;
    const hidden = await addCase({ ...text, slug: "hidden" }, act(), database);
    if (!hidden.ok) throw new Error(hidden.reasons.join());
    const added = await addCollection({ ...input(), caseIds: [hidden.caseId, caseId] }, act(), database);
    if (!added.ok) throw new Error(added.reasons.join());
    const { collectionId } = added;
    expect(await readCollection("lamps", database)).toBeNull();
    expect(await listCollectionsOfCase(caseId, database)).toEqual([]);
    const generation = await readGeneration(database);
    expect(await publishCollection(collectionId, act(), database)).toEqual({ ok: true });
    expect(await readGeneration(database)).toBe(generation + 1);
    const shown = await readCollection("lamps", database);
    expect(shown).toMatchObject({ slug: "lamps", cases: 1, contents: [{ id: caseId }], publishedAt: at });
    expect(await listCollectionsOfCase(caseId, database)).toMatchObject([{ slug: "lamps", cases: 1 }]);
    expect(await auditOf(database, "collection", collectionId)).toMatchObject([
      { action: "collection.add", after: { slug: "lamps", title: "Lamps", caseIds: [hidden.caseId, caseId] } },
      { action: "collection.publish", actorId: desk.organiser.accountId },
    ]);
    expect(await publishCollection(collectionId, act(), database)).toEqual({ ok: false, reasons: ["on_the_site"] });
    expect(await publishCollection(0, act(), database)).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await addCollection(input(), act(), database)).toEqual({ ok: false, reasons: ["slug_taken"] });
  });

  it("needs cases that are there, and one that may be read", async () => {
    const { database } = fresh;
    const unknown = await addCollection({ ...input(), slug: "unknown", caseIds: [caseId, 0] }, act(), database);
    expect(unknown).toEqual({ ok: false, reasons: ["no_such_case"] });
    const unread = await addCase({ ...text, slug: "unread" }, act(), database);
    if (!unread.ok) throw new Error(unread.reasons.join());
    const added = await addCollection({ ...input(), slug: "unread", caseIds: [unread.caseId] }, act(), database);
    if (!added.ok) throw new Error(added.reasons.join());
    const answer = await publishCollection(added.collectionId, act(), database);
    expect(answer).toEqual({ ok: false, reasons: ["no_public_case"] });
  });
});

it("refuses whoever may not write cases", async () => {
  const { database } = fresh;
  const generation = await readGeneration(database);
  for (const actor of [desk.editor, desk.administrator, desk.districtAdministrator, desk.districtMember, visitor]) {
    const act = { actor, at };
    const collection = {
      ...{ slug: "no", year: 2026, title: pair("-"), intro: pair("-") },
      meetingId: null,
      caseIds: [],
    };
    const answers = [
      await addCase({ ...text, slug: "no" }, act, database),
      await publishCase(caseId, act, database),
      await withdrawCase({ caseId, reason: "-" }, act, database),
      await addCollection(collection, act, database),
      await publishCollection(1, act, database),
    ];
    for (const answer of answers) expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
  }
  expect(await readGeneration(database)).toBe(generation);
});

it("lets the operator", async () => {
  const answer = await addCase({ ...text, slug: "by-the-operator" }, { actor: operator, at }, fresh.database);
  expect(answer).toMatchObject({ ok: true });
});
