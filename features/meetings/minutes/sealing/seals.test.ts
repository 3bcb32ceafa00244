import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { meetingMinutes, sealedRows, seals } from "@/db/schema/minutes";
import { columnsOf, otherThan } from "@/db/testing-columns";
import { saveMeeting } from "../../mutations/save";
import { getMeeting } from "../../queries";
import { seal } from "../mutations/seal";
import { minutesWorld } from "../testing-minutes";
import { isSealed, rowsUnder, verifySeals } from "./queries";
import { annexTables, meetingTables } from "./tables";

let world: Awaited<ReturnType<typeof minutesWorld>>;
let meetingId: number;

beforeAll(async () => {
  world = await minutesWorld();
  meetingId = await world.moments.annexed();
});
afterAll(() => world.drop());

class Undone extends Error {}

/** What verifying finds after a deed that is taken back again. Keys between tables are not asked, as by whoever tampers. */
async function foundAfter(deed: (tx: Transaction) => Promise<unknown>) {
  let finding: Awaited<ReturnType<typeof verifySeals>>["finding"] = null;
  const undone = world.database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await deed(tx);
    finding = (await verifySeals(tx as never)).finding;
    throw new Undone();
  });
  await expect(undone).rejects.toThrow(Undone);
  return finding;
}

const sealedTables = [...meetingTables, ...annexTables];

describe("the chain of seals", () => {
  it("holds as it was made, each seal building on the one before", async () => {
    const verified = await verifySeals(world.database);
    expect(verified).toMatchObject({ seals: 2, finding: null });
    expect(verified.last).toMatch(/^[0-9a-f]{64}$/);
    expect(await isSealed(world.database, meetingId)).toBe(true);
  });

  it("has a row of every table under it but those this meeting lacks", async () => {
    const rows = await world.database.selectDistinct({ name: sealedRows.tableName }).from(sealedRows);
    const lacking = ["trainings"];
    expect(rows.map(({ name }) => name).sort()).toEqual(
      sealedTables
        .map(({ name }) => name)
        .filter((name) => !lacking.includes(name))
        .sort(),
    );
  });

  it.each(sealedTables)("names the row of $name of which any column is altered", async (table) => {
    const columns = (await columnsOf(world.database, table.name)).filter(
      ({ name }) => !table.only || table.only.includes(name),
    );
    expect(columns.length).toBeGreaterThan(1);
    const held = await world.database.select().from(sealedRows).where(sql`table_name = ${table.name}`);
    const [row] = held;
    if (!row) return;
    const where = table.key.map((column, index) => `"${column}" = ${row.rowId.split("/")[index]}`).join(" and ");
    for (const column of columns.filter(({ isIdentity }) => !isIdentity)) {
      const finding = await foundAfter((tx) =>
        tx.execute(sql.raw(`update ${table.name} set "${column.name}" = ${otherThan(column)} where ${where}`)),
      );
      const named = { table: table.name, row: row.rowId };
      const moved = [...table.key, "meeting_id", "item_id", "place_id", "minutes_id"].includes(column.name);
      // A row that is moved elsewhere is no longer where it was sealed.
      expect([finding, column.name]).toMatchObject([
        moved ? { table: expect.anything() } : { what: "altered", ...named },
        column.name,
      ]);
    }
    const taken = await foundAfter((tx) => tx.execute(sql.raw(`delete from ${table.name} where ${where}`)));
    expect(taken).toMatchObject({ what: "missing", table: table.name, row: row.rowId });
  });

  it.each([
    [`insert into asks (meeting_id, position, text_en, text_zh) select $1, 9, 'more', ''`, "asks"],
    [`insert into places (meeting_id, origin) select $1, 'walk_in'`, "places"],
    [
      `insert into place_steps (place_id, step, name, at) select min(id), 'sign_in', 'x', now() from places where meeting_id = $1`,
      "place_steps",
    ],
    [
      `insert into decisions (item_id, position, text_en, text_zh) select min(id), 9, 'more', '' from agenda_items where meeting_id = $1`,
      "decisions",
    ],
  ])("names a row that was added: %s", async (statement, table) => {
    const finding = await foundAfter((tx) => tx.execute(sql.raw(statement.replace("$1", String(meetingId)))));
    expect(finding).toMatchObject({ what: "added", table });
  });

  it.each([
    ["update seals set hash = md5(hash) where annex_id is null", { what: "chain" }],
    ["update seals set at = at + interval '1 second' where annex_id is null", { what: "manifest" }],
    ["update sealed_rows set hash = md5(hash) where table_name = 'asks'", { what: "altered", table: "asks" }],
    ["delete from sealed_rows where table_name = 'asks'", { what: "added", table: "asks" }],
    ["delete from seals where annex_id is not null", { what: "unsealed", table: "minutes_annexes" }],
    ["delete from seals", { what: "unsealed", table: "meeting_minutes" }],
  ])("is told from one that was tampered with: %s", async (statement, finding) => {
    expect(await foundAfter((tx) => tx.execute(sql.raw(statement)))).toMatchObject(finding);
  });

  it("is not broken by a column that comes with a later release, nor by the zone of a session", async () => {
    const finding = await foundAfter(async (tx) => {
      await tx.execute(sql`set local time zone 'Asia/Shanghai'`);
      await tx.execute(sql`alter table asks add column later text not null default 'x'`);
    });
    expect(finding).toBeNull();
  });

  it("is broken by what its day had no column or table for, once that holds something", async () => {
    const later = (held: string) => async (tx: Transaction) => {
      await tx.execute(sql`alter table asks add column later text`);
      await tx.execute(sql.raw(`update asks set later = ${held} where meeting_id = ${meetingId}`));
    };
    expect(await foundAfter(later("null"))).toBeNull();
    expect(await foundAfter(later("'x'"))).toMatchObject({ what: "altered", table: "asks" });
    const [seal] = await world.database.select().from(seals);
    const { meeting_partners: _, ...columns } = seal?.columns ?? {};
    const under = { meetingId, annexId: null };
    const { rows } = await world.database.transaction((tx) => rowsUnder(under, tx, columns));
    expect(rows.filter(({ table }) => table === "meeting_partners")).toHaveLength(1);
  });

  it("is one chain, however many seal at once", async () => {
    const ids = [await world.moments.approved(), await world.moments.approved(), await world.moments.approved()];
    const inputs = await Promise.all(ids.map((id) => world.now(id)));
    const act = world.by(world.desk.secondChief);
    const answers = await Promise.all(inputs.map((input) => seal(input, act, world.database)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await verifySeals(world.database)).toMatchObject({ seals: 5, finding: null });
  });

  it("keeps the record of a sealed meeting from being saved", async () => {
    const meeting = await getMeeting(meetingId, world.database);
    if (!meeting) throw new Error("the meeting is gone");
    const input = {
      meetingId,
      startedFrom: meeting.version,
      record: { ...meeting.record, venue: { en: "X", zh: "" } },
    };
    const answer = await saveMeeting(input, world.by(world.desk.organiser), world.database);
    expect(answer).toEqual({ ok: false, reasons: ["sealed"] });
    expect((await getMeeting(meetingId, world.database))?.record.venue.en).toBe("Lotus Hall");
  });

  it("knows what is not sealed yet", async () => {
    expect(await isSealed(world.database, await world.moments.approved())).toBe(false);
    expect(await world.database.$count(meetingMinutes)).toBeGreaterThan((await world.database.$count(seals)) - 2);
    const { rows } = await world.database.transaction((tx) => rowsUnder({ meetingId, annexId: null }, tx));
    expect(rows.length).toBeGreaterThan(15);
  });
});
