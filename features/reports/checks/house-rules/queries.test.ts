import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { operator } from "@/features/people/actor";
import { addPerson } from "@/features/people/mutations/add-person";
import { listLeaders } from "./queries";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  const post = (kind: "federation" | "party_group", en: string, heldFrom: string, heldUntil: string | null) => ({
    ...{ kind, titleEn: en, titleZh: `${en}职`, protocolOrder: 2, heldFrom, heldUntil },
  });
  const person = {
    ...{ nameEn: "Gu Wenlan", nameZh: "顾文澜", pronoun: "she" as const },
    posts: [post("party_group", "Member", "2020-01-01", "2025-05-01"), post("federation", "Head", "2025-05-01", null)],
  };
  await addPerson(person, { actor: operator, at: new Date("2026-11-23T02:00:00Z") }, fresh.database);
});

afterAll(() => fresh.drop());

describe("the posts of a day", () => {
  it.each([
    ["on the last day of the old post", "2025-04-30", ["Member"], ["Head"]],
    ["on the first day of the new one", "2025-05-01", ["Head"], ["Member"]],
    ["before any", "2019-12-31", [], ["Member", "Head"]],
  ])("are told %s", async (_, day, held, otherwise) => {
    const leader = (await listLeaders(day, fresh.database)).find(({ nameEn }) => nameEn === "Gu Wenlan");
    expect(leader).toMatchObject({ nameZh: "顾文澜" });
    expect(leader?.held.map(({ en }) => en)).toEqual(held);
    expect(leader?.otherwise.map(({ en }) => en)).toEqual(otherwise);
  });
});
