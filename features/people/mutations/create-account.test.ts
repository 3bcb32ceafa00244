import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { accounts } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { type Actor, operator } from "../actor";
import { passwordMatches } from "../password";
import { type CreateAccountInput, createAccount } from "./create-account";

const at = new Date("2026-11-23T02:00:00Z");
const password = "correct horse battery";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const create = (given: Partial<CreateAccountInput>, actor: Actor = desk.administrator) => {
  const input = { email: "new@demo.example", name: "Mei Lan", role: "editor", districtId: null, password } as const;
  return createAccount({ ...input, ...given }, { actor, at }, fresh.database);
};

async function accountOf(id: number) {
  const [account] = await fresh.database.select().from(accounts).where(eq(accounts.id, id));
  return account;
}

const counted = async () => [await fresh.database.$count(accounts), await fresh.database.$count(auditEntries)];

/** Asks, expects the one reason, and that nothing was written. */
async function expectRefused(reason: string, given: Partial<CreateAccountInput>, actor?: Actor): Promise<void> {
  const before = await counted();
  expect(await create(given, actor), actor?.role).toEqual({ ok: false, reasons: [reason] });
  expect(await counted()).toEqual(before);
}

describe("creating an account", () => {
  it("stores who can sign in under the plain address and puts it on record without the password", async () => {
    const answer = await create({ email: " Mei.ＬＡＮ＠Demo.Example " });
    if (!answer.ok) throw new Error(answer.reasons.join());
    const account = await accountOf(answer.accountId);
    expect(account).toMatchObject({ email: "mei.lan@demo.example", name: "Mei Lan", role: "editor", districtId: null });
    expect(account).toMatchObject({ createdAt: at, disabledAt: null });
    expect(await passwordMatches(password, account?.passwordHash ?? null)).toBe(true);
    const entries = await auditOf(fresh.database, "account", answer.accountId);
    const after = { email: "mei.lan@demo.example", role: "editor", districtId: null };
    expect(entries).toMatchObject([{ action: "account.create", actorId: desk.administrator.accountId, at, after }]);
    expect(entries[0]?.after).toEqual(after);
  });

  it("lets the operator create, for a district too", async () => {
    const { districtId } = desk.districtMember;
    const answer = await create({ email: "of-district@demo.example", role: "district_member", districtId }, operator);
    if (!answer.ok) throw new Error(answer.reasons.join());
    expect(await accountOf(answer.accountId)).toMatchObject({ role: "district_member", districtId });
    const entries = await auditOf(fresh.database, "account", answer.accountId);
    expect(entries).toMatchObject([{ action: "account.create", actorId: null, actorName: "operator" }]);
  });

  it("refuses whoever may not create", async () => {
    const others = [desk.editor, desk.chief, desk.organiser, desk.districtAdministrator, desk.districtMember];
    for (const actor of others) await expectRefused("not_permitted", { email: "no@demo.example" }, actor);
  });

  it.each(["editor@demo.example", "EDITOR@demo.example", "editor＠demo.example"])(
    "refuses %j, which is in use",
    (email) => expectRefused("email_taken", { email }),
  );

  it("lets one of two win who take the same address at once", async () => {
    const answers = await Promise.all([create({ email: "race@demo.example" }), create({ email: "Race@demo.example" })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, reasons: ["email_taken"] }]);
  });

  it.each(["district_administrator", "district_member"] as const)("refuses a %s without a district", (role) =>
    expectRefused("district_does_not_fit", { role, districtId: null }),
  );

  it.each(["editor", "chief_editor", "organiser", "administrator"] as const)("refuses %s with a district", (role) =>
    expectRefused("district_does_not_fit", { role, districtId: desk.districtAdministrator.districtId }),
  );
});
