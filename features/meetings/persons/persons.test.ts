import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agendaItems, meetingPeople, meetings } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import { auditOf } from "@/db/testing-desk";
import { addPost } from "@/features/people/posts/mutations/add-post";
import { getPerson, listPosts } from "@/features/people/posts/queries";
import { at, done, postsWorld } from "@/features/people/posts/testing-held";
import { findPeople } from "@/features/people/queries";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { getFacts } from "../named/queries";
import { listMeetings } from "../queries";
import { correctingPerson } from "./correcting";
import { correctPerson } from "./mutations/correct-person";
import { withoutPost } from "./naming";
import { isNameSealed, listNamings } from "./queries";

let world: Awaited<ReturnType<typeof postsWorld>>;
let meeting: { id: number; date: string };

beforeAll(async () => {
  world = await postsWorld();
  const held = (await listMeetings(world.database)).find(({ status }) => status === "held");
  meeting = { id: held?.id ?? 0, date: held?.date ?? "" };
});

afterAll(() => world.drop());

type Minuted = (typeof meetingMinutes.$inferInsert)["document"];

async function sealedAround(work: () => Promise<void>): Promise<void> {
  const document = { title: { en: "", zh: "" }, facts: [], sections: [] } as unknown as Minuted;
  await world.database.delete(meetingMinutes).where(eq(meetingMinutes.meetingId, meeting.id));
  await world.database.insert(meetingMinutes).values({
    ...{ meetingId: meeting.id, version: 1, state: "sealed", document, compiled: document, writers: [] },
    ...{ prefixEn: "BWF", prefixZh: "京妇", year: 2026, number: 900, compiledAt: at, sealedAt: at },
  });
  await work();
  await world.database.delete(meetingMinutes).where(eq(meetingMinutes.meetingId, meeting.id));
}

let position = 90;

async function nameIn(personId: number, meetingId = meeting.id): Promise<void> {
  await world.database.insert(meetingPeople).values({ meetingId, personId, position: ++position, part: "attended" });
}

describe("the records that name somebody", () => {
  it("are those of held meetings, with her parts, her items and her remarks, and whether they are sealed", async () => {
    const personId = await world.somebody();
    expect(await listNamings([personId], world.database)).toEqual([]);
    await nameIn(personId);
    await world.database.insert(agendaItems).values({
      ...{ meetingId: meeting.id, personId, position: 90, kind: "brief", subjectEn: "work", subjectZh: "" },
    });
    const here = { personId, parts: ["attended"], agenda: ["brief"], remarks: false };
    expect(await listNamings([personId], world.database)).toMatchObject([
      { ...here, meeting: { ...meeting, sealed: false } },
    ]);
    await sealedAround(async () => {
      expect(await listNamings([personId], world.database)).toMatchObject([{ meeting: { sealed: true } }]);
    });
  });

  it("leave planned and cancelled meetings out", async () => {
    const personId = await world.somebody();
    const others = await world.database.select().from(meetings);
    for (const one of others.filter(({ status }) => status !== "held")) await nameIn(personId, one.id);
    expect(await listNamings([personId], world.database)).toEqual([]);
  });

  it("tell of the speaker that the remarks are hers", async () => {
    const facts = await getFacts(meeting.id, meeting.date, world.database);
    const speaker = facts?.remarks?.speaker.id ?? 0;
    const own = (await listNamings([speaker], world.database)).find((naming) => naming.meeting.id === meeting.id);
    expect(own).toMatchObject({ personId: speaker, remarks: true });
  });

  it("name somebody without a post until the post of that day is entered, and then with it", async () => {
    const { personId } = await world.held({ heldFrom: "2039-01-01" });
    await nameIn(personId);
    const without = async () =>
      withoutPost(await listNamings([personId], world.database), await listPosts(world.database));
    expect(await without()).toMatchObject([{ personId, meeting }]);
    const early = world.fields({ titleEn: "Early Head", heldFrom: "2020-01-01", heldUntil: "2039-01-01" });
    done(await addPost({ ...early, personId }, world.act, world.database));
    expect(await without()).toEqual([]);
    const facts = await getFacts(meeting.id, "2040-01-01", world.database);
    const named = facts?.people.find(({ person }) => person.id === personId);
    expect(named?.person.posts.map(({ en }) => en)).toEqual(["Early Head"]);
  });
});

const input = (personId: number, changes: object = {}) => ({
  ...{ personId, startedFrom: 1, pronoun: "he" as const, name: { en: "Gu Lan", zh: "顾兰" } },
  ...changes,
});
const correct = (personId: number, changes: object = {}) =>
  correctPerson(input(personId, changes), world.act, world.database);

describe("correcting a person", () => {
  it("writes name and pronoun for every record, and says so in the activity record", async () => {
    const personId = await world.somebody();
    const before = (await getPerson(personId, world.database))?.name;
    expect(await correct(personId)).toEqual({ ok: true });
    expect((await findPeople([personId], world.database)).get(personId)).toMatchObject({
      ...{ nameEn: "Gu Lan", nameZh: "顾兰", pronoun: "he", version: 2 },
    });
    expect((await auditOf(world.database, "person", personId)).at(-1)).toMatchObject({
      ...{ action: "person.correct", actorId: world.desk.organiser.accountId, at },
      ...{ before: { nameEn: before?.en, pronoun: "she" }, after: { nameEn: "Gu Lan", pronoun: "he" } },
    });
    expect(await correct(personId)).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await correct(2_000_000)).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("lets a name under a seal stand, and corrects the pronoun all the same", async () => {
    const personId = await world.somebody();
    await nameIn(personId);
    const name = (await getPerson(personId, world.database))?.name;
    expect(await isNameSealed(personId, world.database)).toBe(false);
    await sealedAround(async () => {
      expect(await isNameSealed(personId, world.database)).toBe(true);
      expect(await correct(personId)).toEqual({ ok: false, reasons: ["name_sealed"] });
      expect(await correct(personId, { name: null })).toEqual({ ok: true });
    });
    expect(await getPerson(personId, world.database)).toMatchObject({ name, pronoun: "he", version: 2 });
  });

  it("reads names from the form only where it has them, one language for both", () => {
    const form = { personId: "3", startedFrom: "1", pronoun: "she" };
    expect(correctingPerson.parse(form).name).toBeNull();
    expect(correctingPerson.parse({ ...form, withNames: "yes", nameZh: "顾兰" }).name).toEqual({
      ...{ en: "顾兰", zh: "顾兰" },
    });
    const empty = correctingPerson.safeParse({ ...form, withNames: "yes" });
    expect(empty.error?.issues[0]).toMatchObject({ path: ["nameZh"], message: "name_missing" });
  });
});

const rows: Row[] = [
  {
    ...{ file: "mutations/correct-person.ts", needs: "post.manage" },
    ready: async () => {
      const personId = await world.somebody();
      return (who) => correctPerson(input(personId), who, world.database);
    },
  },
];

describe("who may correct people", () => {
  itKnowsEveryVerb("features/meetings/persons", rows);

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: world.database, everyone: everyone(world.desk), at });
  });
});
