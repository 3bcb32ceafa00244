import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accounts, sessions } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import type { Actor } from "./actor";
import { findAccount, findActor, listAddressees } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

async function opened(id: string, { accountId }: Actor, endedAt: Date | null = null): Promise<string> {
  if (accountId === null) throw new Error("the operator has no session");
  await fresh.database.insert(sessions).values({ id, accountId, createdAt: at, seenAt: at, endedAt });
  return id;
}

/** Does the work while the account is disabled, and enables it again. */
async function whileDisabled(accountId: number, work: () => Promise<void>): Promise<void> {
  const set = (disabledAt: Date | null) =>
    fresh.database.update(accounts).set({ disabledAt }).where(eq(accounts.id, accountId));
  await set(at);
  try {
    await work();
  } finally {
    await set(null);
  }
}

const actorBehind = (sessionId: string) => findActor(sessionId, fresh.database);

describe("the actor behind a session", () => {
  it("is the account that opened it, with its role and district", async () => {
    expect(await actorBehind(await opened("holds-editor", desk.editor))).toEqual(desk.editor);
    const ofDistrict = await actorBehind(await opened("holds-district", desk.districtAdministrator));
    expect(ofDistrict).toEqual(desk.districtAdministrator);
    expect(ofDistrict?.districtId).toEqual(expect.any(Number));
  });

  it("is nobody once the session was ended, while another of the same account holds", async () => {
    await opened("ended", desk.chief, at);
    await opened("other", desk.chief);
    expect(await actorBehind("ended")).toBeNull();
    expect(await actorBehind("other")).toEqual(desk.chief);
  });

  it("is nobody while the account is disabled", async () => {
    const sessionId = await opened("disabled", desk.organiser);
    const bystander = await opened("bystander", desk.administrator);
    await whileDisabled(desk.organiser.accountId, async () => {
      expect(await actorBehind(sessionId)).toBeNull();
      expect(await actorBehind(bystander)).toEqual(desk.administrator);
    });
    expect(await actorBehind(sessionId)).toEqual(desk.organiser);
  });

  it.each(["", "nothing", "HOLDS-EDITOR", "' or true --"])("is nobody for the unknown id %j", async (id) => {
    expect(await actorBehind(id)).toBeNull();
  });
});

describe("the account with an address", () => {
  const found = (address: string) => findAccount(address, fresh.database);

  it("is found, and nobody for an address that is not there", async () => {
    expect(await found("editor@demo.example")).toEqual(desk.editor);
    expect(await found("nobody@demo.example")).toBeNull();
  });

  it("is nobody while it is disabled", async () => {
    await whileDisabled(desk.editor.accountId, async () => {
      expect(await found("editor@demo.example")).toBeNull();
      expect(await found("chief@demo.example")).toEqual(desk.chief);
    });
    expect(await found("editor@demo.example")).toEqual(desk.editor);
  });
});

describe("whom letters go to", () => {
  const idsOf = async (who: Parameters<typeof listAddressees>[0]) =>
    (await listAddressees(who, fresh.database)).map(({ id }) => id).sort((a, b) => a - b);

  it("are everyone of the role, or the accounts asked for, with their addresses", async () => {
    expect(await idsOf({ role: "chief_editor" })).toEqual([desk.chief.accountId, desk.secondChief.accountId]);
    expect(await listAddressees({ accountIds: [desk.editor.accountId] }, fresh.database)).toEqual([
      { id: desk.editor.accountId, email: "editor@demo.example", name: desk.editor.name },
    ]);
    expect(await idsOf({ accountIds: [] })).toEqual([]);
  });

  it("leave disabled accounts out", async () => {
    const accountIds = [desk.editor.accountId, desk.chief.accountId];
    await whileDisabled(desk.chief.accountId, async () => {
      expect(await idsOf({ role: "chief_editor" })).toEqual([desk.secondChief.accountId]);
      expect(await idsOf({ accountIds })).toEqual([desk.editor.accountId]);
    });
    expect(await idsOf({ accountIds })).toEqual(accountIds);
  });
});
