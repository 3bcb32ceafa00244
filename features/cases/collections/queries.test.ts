import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { caseCollections, cases } from "@/db/schema/cases";
import { meetings } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listCollections, listCollectionsOfCase, listCollectionsOfMeetings, readCollection } from "./queries";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

it("lists a collection nowhere while none of its cases may be read, though its page stays", async () => {
  const { database } = fresh;
  const [one] = await listCollections(database);
  const [meeting] = await database.select({ id: meetings.id }).from(meetings);
  const [slug, meetingId] = [one?.slug ?? "", meeting?.id ?? 0];
  await database.update(caseCollections).set({ meetingId }).where(eq(caseCollections.slug, slug));
  const ids = (await readCollection(slug, database))?.contents.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(1);
  const withdrawn = (some: number[], withdrawnAt: Date | null) =>
    database.update(cases).set({ withdrawnAt }).where(inArray(cases.id, some));
  const lists = async () => {
    const all = await listCollections(database);
    const ofMeetings = await listCollectionsOfMeetings([0, meetingId], database);
    const ofCase = await listCollectionsOfCase(ids[0] ?? 0, database);
    return [all, ofMeetings, ofCase].map((rows) => rows.find((row) => row.slug === slug)?.cases ?? null);
  };
  expect(await lists()).toEqual([ids.length, ids.length, ids.length]);
  const handedOut = await listCollectionsOfMeetings([meetingId], database);
  expect(handedOut).toContainEqual(expect.objectContaining({ slug, meetingId }));
  expect(await listCollectionsOfMeetings([], database)).toEqual([]);

  await withdrawn(ids.slice(1), new Date());
  expect(await lists()).toEqual([1, 1, 1]);
  await withdrawn(ids, new Date());
  expect(await lists()).toEqual([null, null, null]);
  expect(await readCollection(slug, database)).toMatchObject({ cases: 0, contents: [] });
  await withdrawn(ids, null);
  expect(await lists()).toEqual([ids.length, ids.length, ids.length]);
});
