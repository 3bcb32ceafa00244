import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { people, posts } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator, visitor } from "../actor";
import { addPerson } from "./add-person";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const names = { nameEn: "Mei Lan", nameZh: "梅兰", pronoun: "she" } as const;
const held = {
  kind: "federation" as const,
  titleEn: "Chair",
  titleZh: "主席",
  protocolOrder: 1,
  heldFrom: "2026-01-01",
  heldUntil: null,
};
const input = { ...names, posts: [held, { ...held, protocolOrder: 2, heldUntil: "2026-06-01" }] };

describe("adding a person", () => {
  it("stores them with the posts held and puts it on record", async () => {
    const answer = await addPerson(input, { actor: desk.administrator, at }, fresh.database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    const rows = await fresh.database.select().from(people).where(eq(people.id, answer.personId));
    expect(rows).toEqual([{ id: answer.personId, version: 1, ...names }]);
    const entries = await auditOf(fresh.database, "person", answer.personId);
    expect(entries).toMatchObject([{ action: "person.add", actorId: desk.administrator.accountId, at, after: input }]);
    const kept = await fresh.database.select().from(posts).where(eq(posts.personId, answer.personId));
    expect(kept).toMatchObject(input.posts);
  });

  it("refuses a namesake, though two forms are sent at once, unless she is meant", async () => {
    const twin = { ...input, nameEn: "Lan Mei", nameZh: "兰梅" };
    const add = (given: object = {}) => addPerson({ ...twin, ...given }, { actor: desk.organiser, at }, fresh.database);
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reasons: ["name_known"] });
    expect(await add({ nameZh: "兰美" })).toMatchObject({ ok: true });
    expect(await add({ anyway: true })).toMatchObject({ ok: true });
    expect(await fresh.database.$count(people, eq(people.nameZh, "兰梅"))).toBe(2);
  });

  it("refuses whoever may not manage posts", async () => {
    const counted = async () => [await fresh.database.$count(people), await fresh.database.$count(auditEntries)];
    const before = await counted();
    for (const actor of [desk.editor, desk.districtAdministrator, desk.districtMember, visitor]) {
      const answer = await addPerson({ ...input, nameEn: "Another" }, { actor, at }, fresh.database);
      expect(answer, actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await counted()).toEqual(before);
  });

  it("lets organisers, chief editors, administrators and the operator", async () => {
    for (const actor of [desk.organiser, desk.chief, desk.administrator, operator]) {
      const answer = await addPerson({ ...input, nameEn: `Of ${actor.role}` }, { actor, at }, fresh.database);
      expect(answer, actor.role).toMatchObject({ ok: true });
    }
  });
});
