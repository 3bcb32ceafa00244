import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { places } from "@/db/schema/invitations";
import { agendaItems, meetingPeople } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import { posts } from "@/db/schema/people";
import { lecturers } from "@/db/schema/trainings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { findPeople, listPeople } from "@/features/people/queries";
import { everyone, expectAsTold, itKnowsEveryVerb, type Row, titled } from "@/features/people/testing-roles";
import { getMeeting, listMeetings } from "../../../queries";
import { type AddLecturerInput, addingLecturer, savingLecturer } from "../lecturer";
import { countLecturers, getLecturer, listLecturers, listLectures, listOtherPeople, whyNameStands } from "../queries";
import { addLecturer } from "./add";
import { putAside } from "./put-aside";
import { saveLecturer } from "./save";

const at = new Date("2026-11-20T02:00:00Z");
let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const act = () => ({ actor: desk.organiser, at });
const words = {
  ...{ institutionEn: "Normal University", institutionZh: "师范大学", fieldsEn: "100% of film_making" },
  ...{ fieldsZh: "影像", email: "gu.lan@school.example", note: "Thursdays" },
};
const someone = (changes: Partial<AddLecturerInput> = {}): AddLecturerInput => ({
  ...{ key: randomUUID(), personId: null, nameEn: "Gu Lan", nameZh: "顾兰", pronoun: "she", ...words },
  ...changes,
});

async function added(changes: Partial<AddLecturerInput> = {}): Promise<number> {
  const answer = await addLecturer(someone(changes), act(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.lecturerId;
}

const found = async (q: string, aside?: "yes") =>
  (await listLecturers({ q, aside }, fresh.database)).map(({ id }) => id);

type Minuted = (typeof meetingMinutes.$inferInsert)["document"];

async function sealedIn(meetingId: number): Promise<void> {
  const document = { title: { en: "", zh: "" }, facts: [], sections: [] } as unknown as Minuted;
  await fresh.database.insert(meetingMinutes).values({
    ...{ meetingId, version: 1, state: "sealed", document, compiled: document, writers: [] },
    ...{ prefixEn: "BWF", prefixZh: "京妇", year: 2026, number: 900, compiledAt: at, sealedAt: at },
  });
}

describe("the directory of lecturers", () => {
  it("takes a new person, who is then known to records, once though the form is sent at once", async () => {
    const input = someone({ nameEn: "", nameZh: "乔若" });
    const answers = await Promise.all([1, 2, 3].map(() => addLecturer(input, act(), fresh.database)));
    expect(new Set(answers.map((answer) => answer.ok && answer.lecturerId)).size).toBe(1);
    const known = (await listPeople(fresh.database)).filter(({ nameZh }) => nameZh === "乔若");
    expect(known).toMatchObject([{ nameEn: "乔若" }]);
    const [answer] = answers;
    const id = answer?.ok ? answer.lecturerId : 0;
    expect(await auditOf(fresh.database, "lecturer", id)).toMatchObject([
      { action: "lecturer.add", after: { nameZh: "乔若", isNew: true } },
    ]);
  });

  it("takes a person of the record, once", async () => {
    const [person] = await listOtherPeople(fresh.database);
    const personId = person?.id ?? 0;
    const people = (await listPeople(fresh.database)).length;
    const id = await added({ personId, nameEn: "somebody else" });
    expect(await getLecturer(id, fresh.database)).toMatchObject({ personId, name: { en: person?.nameEn } });
    expect(await listPeople(fresh.database)).toHaveLength(people);
    expect((await listOtherPeople(fresh.database)).some((one) => one.id === personId)).toBe(false);
    const again = await addLecturer(someone({ personId }), act(), fresh.database);
    expect(again).toEqual({ ok: false, reasons: ["already_there"] });
    const nobody = await addLecturer(someone({ personId: 2_000_000 }), act(), fresh.database);
    expect(nobody).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("is searched by name, institution and field, and by what is typed alone", async () => {
    const id = await added({ nameEn: "Ye Zhiqiu", nameZh: "叶知秋", institutionEn: "School of Light" });
    for (const words of ["ye zhi", "知秋", "of light", "师范", "100%", "film_m"]) {
      expect(await found(words), words).toContain(id);
    }
    for (const words of ["100_", "f_lm", "nowhere"]) expect(await found(words), words).not.toContain(id);
  });

  it("keeps whoever is put aside apart, and takes her back", async () => {
    const id = await added();
    const before = await countLecturers(fresh.database);
    const set = (aside: boolean) => putAside({ lecturerId: id, aside }, act(), fresh.database);
    expect([await set(true), await set(true)]).toEqual([{ ok: true }, { ok: true }]);
    expect([(await found("")).includes(id), (await found("", "yes")).includes(id)]).toEqual([false, true]);
    const counts = { asked: before.asked - 1, aside: before.aside + 1 };
    expect(await countLecturers(fresh.database)).toEqual(counts);
    await set(false);
    expect(await found("")).toContain(id);
    expect((await auditOf(fresh.database, "lecturer", id)).map(({ action }) => action)).toEqual([
      ...["lecturer.add", "lecturer.put_aside", "lecturer.take_back"],
    ]);
  });

  it("is changed from the newest version alone", async () => {
    const lecturerId = await added();
    const save = (startedFrom: number) =>
      saveLecturer({ lecturerId, startedFrom, name: null, ...words, note: "Fridays" }, act(), fresh.database);
    expect(await save(1)).toEqual({ ok: true });
    expect(await save(1)).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await getLecturer(lecturerId, fresh.database)).toMatchObject({ note: "Fridays", version: 2 });
    const gone = await saveLecturer(
      { lecturerId: 2_000_000, startedFrom: 1, name: null, ...words },
      act(),
      fresh.database,
    );
    expect(gone).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("corrects a name, for records too, and says so in the activity record", async () => {
    const lecturerId = await added({ nameEn: "Gu Lann", nameZh: "顾蓝" });
    const name = { en: "Gu Lan", zh: "顾兰" };
    const input = { lecturerId, startedFrom: 1, name, ...words };
    expect(await saveLecturer(input, act(), fresh.database)).toEqual({ ok: true });
    const { personId = 0 } = (await getLecturer(lecturerId, fresh.database)) ?? {};
    expect((await findPeople([personId], fresh.database)).get(personId)).toMatchObject({
      nameEn: "Gu Lan",
      nameZh: "顾兰",
    });
    const [, entry] = await auditOf(fresh.database, "lecturer", lecturerId);
    expect(entry).toMatchObject({ before: { name: { zh: "顾蓝" } }, after: { nameEn: "Gu Lan", nameZh: "顾兰" } });
    const late = { ...input, name: { en: "Gu Nan", zh: "顾南" } };
    expect(await saveLecturer(late, act(), fresh.database)).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await getLecturer(lecturerId, fresh.database)).toMatchObject({ name });
  });

  it.each([
    [
      "in its record",
      (meetingId: number, personId: number) =>
        fresh.database.insert(meetingPeople).values({ meetingId, personId, position: 90, part: "lectured" }),
    ],
    [
      "at a session",
      (meetingId: number, personId: number) =>
        fresh.database.insert(agendaItems).values({
          ...{ meetingId, personId, position: 90, kind: "train", subjectEn: "light", subjectZh: "" },
        }),
    ],
    [
      "among its places",
      (meetingId: number, personId: number) =>
        fresh.database
          .insert(places)
          .values({ meetingId, personId, origin: "lecturer", name: "Gu Lann", reply: "named" }),
    ],
  ])("lets a name stand that a sealed meeting has %s", async (_, put) => {
    const meeting = (await listMeetings(fresh.database)).at(-1);
    const meetingId = meeting?.id ?? 0;
    const lecturerId = await added({ nameEn: "Gu Lann", nameZh: "顾蓝" });
    const { personId = 0 } = (await getLecturer(lecturerId, fresh.database)) ?? {};
    await put(meetingId, personId);
    expect(await whyNameStands(personId, fresh.database)).toBeNull();
    await sealedIn(meetingId);
    const name = { en: "Gu Lan", zh: "顾兰" };
    const save = (given: typeof name | null) =>
      saveLecturer({ lecturerId, startedFrom: 1, name: given, ...words, note: "Fridays" }, act(), fresh.database);
    expect(await save(name)).toEqual({ ok: false, reasons: ["name_sealed"] });
    expect(await getLecturer(lecturerId, fresh.database)).toMatchObject({ name: { zh: "顾蓝" }, version: 1 });
    expect(await save({ en: "Gu Lann", zh: "顾蓝" })).toEqual({ ok: true });
    await fresh.database.delete(meetingMinutes).where(eq(meetingMinutes.meetingId, meetingId));
  });

  it("lets the name of whoever holds a post stand", async () => {
    const [leader] = await fresh.database.select({ personId: posts.personId }).from(posts).limit(1);
    const personId = leader?.personId ?? 0;
    expect(await whyNameStands(personId, fresh.database)).toBe("name_of_post");
    const lecturerId = await added({ personId });
    const input = { lecturerId, startedFrom: 1, name: { en: "Another", zh: "别人" }, ...words };
    expect(await saveLecturer(input, act(), fresh.database)).toEqual({ ok: false, reasons: ["name_of_post"] });
  });

  it("reads a name from the form only where the form has it, one language for both", () => {
    const form = { lecturerId: "3", startedFrom: "1", email: "" };
    expect(savingLecturer.parse(form).name).toBeNull();
    expect(savingLecturer.parse({ ...form, withNames: "yes", nameZh: "顾兰" }).name).toEqual({
      en: "顾兰",
      zh: "顾兰",
    });
    const empty = savingLecturer.safeParse({ ...form, withNames: "yes", nameEn: " " });
    expect(empty.error?.issues[0]).toMatchObject({ path: ["nameZh"], message: "name_missing" });
  });

  it("asks for a name or a person", () => {
    const form = { key: randomUUID(), personId: "", nameEn: " ", nameZh: "" };
    expect(addingLecturer.safeParse(form).error?.issues[0]).toMatchObject({ path: ["nameZh"] });
    expect(addingLecturer.safeParse({ ...form, personId: "3" }).success).toBe(true);
    expect(addingLecturer.safeParse({ ...form, nameZh: "顾兰", email: "nowhere" }).error?.issues[0]?.path).toEqual([
      "email",
    ]);
  });

  it("tells of nobody who only attended that she lectured", async () => {
    const [meeting] = await listMeetings(fresh.database);
    const record = (await getMeeting(meeting?.id ?? 0, fresh.database))?.record;
    const personId = record?.people[0]?.personId ?? 1;
    expect(await listLectures(personId, fresh.database)).toEqual([]);
  });
});

const rows: Row[] = [
  {
    file: "mutations/add.ts",
    needs: "lecturer.write",
    ready: async () => {
      const input = someone();
      return (who) => addLecturer(input, who, fresh.database);
    },
  },
  {
    file: "mutations/save.ts",
    needs: "lecturer.write",
    ready: async () => {
      const lecturerId = await added();
      return (who) => saveLecturer({ lecturerId, startedFrom: 1, name: null, ...words, note: "" }, who, fresh.database);
    },
  },
  {
    file: "mutations/put-aside.ts",
    needs: "lecturer.write",
    ready: async () => {
      const input = { lecturerId: await added(), aside: true };
      return (who) => putAside(input, who, fresh.database);
    },
  },
];

describe("who may do what in the directory", () => {
  itKnowsEveryVerb("features/meetings/trainings/lecturers", rows);

  it.each(titled(rows))("%s", async (_, row) => {
    await expectAsTold(row, { database: fresh.database, everyone: everyone(desk), at });
    expect(await fresh.database.$count(lecturers)).toBeGreaterThan(0);
  });
});
