import { asc, eq, gt, max } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { accounts, sessions } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { operator } from "../actor";
import { createAccount } from "./create-account";
import { signIn } from "./sign-in";

const at = new Date("2026-11-23T02:00:00Z");
const password = "correct horse battery";

let fresh: FreshDatabase;
let accountId: number;
let disabledId: number;

async function created(email: string, name: string): Promise<number> {
  const input = { email, name, role: "editor", districtId: null, password } as const;
  const answer = await createAccount(input, { actor: operator, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.accountId;
}

beforeAll(async () => {
  fresh = await freshDatabase();
  accountId = await created("mei.lan@demo.example", "Mei Lan");
  disabledId = await created("gone@demo.example", "Someone Gone");
  await fresh.database.update(accounts).set({ disabledAt: at }).where(eq(accounts.id, disabledId));
});

afterAll(() => fresh.drop());

/** Signs in, and tells the answer with what was put on record meanwhile and how many sessions were added. */
async function attempt(email: string, given: string) {
  const { database } = fresh;
  const sessionsBefore = await database.$count(sessions);
  const [last] = await database.select({ id: max(auditEntries.id) }).from(auditEntries);
  const answer = await signIn({ email, password: given }, at, database);
  const after = gt(auditEntries.id, last?.id ?? 0);
  const entries = await database.select().from(auditEntries).where(after).orderBy(asc(auditEntries.id));
  return { answer, entries, added: (await database.$count(sessions)) - sessionsBefore };
}

describe("signing in", () => {
  it("opens a session of its own each time and puts it on record", async () => {
    const ids: string[] = [];
    for (const _ of [1, 2]) {
      const { answer, entries, added } = await attempt("mei.lan@demo.example", password);
      expect(answer).toEqual({ sessionId: expect.stringMatching(/^[\w-]{32}$/), accountId, name: "Mei Lan" });
      expect(added).toBe(1);
      expect(entries).toMatchObject([
        { action: "session.open", actorId: accountId, actorName: "Mei Lan", subjectType: "account", at },
      ]);
      expect(entries[0]?.subjectId).toBe(String(accountId));
      expect(JSON.stringify(entries)).not.toContain(answer?.sessionId);
      ids.push(answer?.sessionId ?? "");
    }
    expect(new Set(ids).size).toBe(2);
    const rows = await fresh.database.select().from(sessions).where(eq(sessions.accountId, accountId));
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rows).toMatchObject([1, 2].map(() => ({ accountId, createdAt: at, seenAt: at, endedAt: null })));
  });

  it.each(["Mei.Lan@DEMO.example", "mei.lan＠demo.example", "ＭＥＩ．ＬＡＮ@demo.example", "  mei.lan@demo.example "])(
    "knows the address as %j",
    async (spelling) => {
      const { answer, entries, added } = await attempt(spelling, password);
      expect(answer).toMatchObject({ accountId });
      expect(entries.map(({ action }) => action)).toEqual(["session.open"]);
      expect(added).toBe(1);
    },
  );

  it.each([
    ["a wrong password", "mei.lan@demo.example", "correct horse batterz", () => String(accountId)],
    ["no password", "mei.lan@demo.example", "", () => String(accountId)],
    ["an unknown address", "nobody@demo.example", password, () => "unknown"],
    [
      "an unknown address with the decoy's password",
      "nobody@demo.example",
      "nobody has this password",
      () => "unknown",
    ],
    ["a disabled account with its right password", "gone@demo.example", password, () => String(disabledId)],
    ["a disabled account with a wrong password", "gone@demo.example", "wrong", () => String(disabledId)],
  ])("refuses %s, which goes on record and opens nothing", async (_, email, given, subjectId) => {
    const { answer, entries, added } = await attempt(email, given);
    expect(answer).toBeNull();
    expect(added).toBe(0);
    expect(entries).toMatchObject([
      { action: "session.refuse", actorId: null, subjectType: "account", subjectId: subjectId(), at },
    ]);
    expect(JSON.stringify(entries)).not.toContain(given || password);
  });
});
