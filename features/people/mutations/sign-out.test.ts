import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { sessions } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { findActor } from "../queries";
import { signOut } from "./sign-out";

const opened = new Date("2026-11-23T02:00:00Z");
const at = new Date("2026-11-23T03:00:00Z");
const later = new Date("2026-11-23T04:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const open = (id: string, accountId: number) => ({ id, accountId, createdAt: opened, seenAt: opened });
  await fresh.database
    .insert(sessions)
    .values([
      open("here", desk.editor.accountId),
      open("elsewhere", desk.editor.accountId),
      open("of-another", desk.chief.accountId),
    ]);
});

afterAll(() => fresh.drop());

const endOf = async (id: string) =>
  (await fresh.database.select({ endedAt: sessions.endedAt }).from(sessions).where(eq(sessions.id, id)))[0]?.endedAt;

describe("signing out", () => {
  it("ends the session once, puts it on record once and leaves other sessions alone", async () => {
    await signOut("here", at, fresh.database);
    await signOut("here", later, fresh.database);
    expect(await endOf("here")).toEqual(at);
    expect(await findActor("here", fresh.database)).toBeNull();
    const { accountId, name } = desk.editor;
    const entries = await auditOf(fresh.database, "account", accountId);
    expect(entries.filter(({ action }) => action === "session.end")).toMatchObject([
      { actorId: accountId, actorName: name, at },
    ]);
    expect(await endOf("elsewhere")).toBeNull();
    expect(await endOf("of-another")).toBeNull();
    expect(await findActor("elsewhere", fresh.database)).toEqual(desk.editor);
    expect(await findActor("of-another", fresh.database)).toEqual(desk.chief);
  });

  it("does nothing for a session that is not there", async () => {
    const before = await fresh.database.$count(auditEntries);
    await signOut("nothing", at, fresh.database);
    expect(await fresh.database.$count(auditEntries)).toBe(before);
  });
});
