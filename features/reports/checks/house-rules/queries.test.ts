import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { operator } from "@/features/people/actor";
import { addPerson } from "@/features/people/mutations/add-person";
import { leadersOn } from "../leaders-on";
import { listLeaders } from "./queries";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  const post = (kind: "federation" | "party_group", en: string, heldFrom: string, heldUntil: string | null) => ({
    ...{ kind, titleEn: en, titleZh: `${en}职`, protocolOrder: 2, heldFrom, heldUntil },
  });
  const person = {
    ...{ nameEn: "Gu Wenlan", nameZh: "顾文澜", pronoun: "she" as const },
    posts: [
      post("federation", "Head", "2025-05-01", null),
      post("party_group", "Secretary", "2026-01-01", null),
      post("party_group", "Member", "2020-01-01", "2025-05-01"),
    ],
  };
  await addPerson(person, { actor: operator, at: new Date("2026-11-23T02:00:00Z") }, fresh.database);
});

afterAll(() => fresh.drop());

describe("the posts of a day", () => {
  it.each([
    ["on the last day of the old post", "2025-04-30", ["Member"], ["Secretary", "Head"]],
    ["on the first day of the new one", "2025-05-01", ["Head"], ["Secretary", "Member"]],
    ["in the order in which they are written", "2026-01-01", ["Secretary", "Head"], ["Member"]],
    ["before any", "2019-12-31", [], ["Secretary", "Member", "Head"]],
  ])("are told %s", async (_, day, held, otherwise) => {
    const leaders = leadersOn(day, await listLeaders(fresh.database));
    const leader = leaders.find(({ nameEn }) => nameEn === "Gu Wenlan");
    expect(leader).toMatchObject({ nameZh: "顾文澜" });
    expect(leader?.held.map(({ en }) => en)).toEqual(held);
    expect(leader?.otherwise.map(({ en }) => en)).toEqual(otherwise);
  });
});
