import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { type Column, columnsOf, otherThan } from "@/db/testing-columns";
import { readArchived } from "./queries";
import { type Shape, shapes } from "./shapes/queries";
import { archivedTables } from "./tables/queries";
import { fullMeeting } from "./testing-archive";
import { importedAt } from "./testing-portals";

let fresh: FreshDatabase;
let meetingId: number;
let hash: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  meetingId = await fullMeeting(fresh.database);
  await fresh.database.execute(withoutUnique);
  hash = await hashAfter(async () => undefined);
});
afterAll(() => fresh.drop());

class Undone extends Error {}

// Whatever a field is changed to, no other row stands in the way of it.
const withoutUnique = sql`do $$ declare one record; begin
  for one in select c.conrelid::regclass as place, c.conname as name from pg_constraint as c
    where c.contype in ('u', 'p') and c.connamespace = 'public'::regnamespace loop
    execute format('alter table %s drop constraint %I cascade', one.place, one.name);
  end loop;
  for one in select i.indexrelid::regclass as name from pg_index as i join pg_class as t on t.oid = i.indrelid
    where i.indisunique and t.relnamespace = 'public'::regnamespace loop
    execute format('drop index %s', one.name);
  end loop;
end $$`;

/** The content hash after a deed that is taken back again; what the archive has no word for is told as that. */
async function hashAfter(deed: (tx: Transaction) => Promise<unknown>): Promise<string> {
  let found = "";
  const undone = fresh.database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await deed(tx);
    found = await readArchived(meetingId, importedAt, tx).then(
      (archived) => archived?.contentHash ?? "no meeting",
      (error) => {
        if (/is not of this meeting/.test(String(error))) return "refers outside";
        throw error;
      },
    );
    throw new Undone();
  });
  await expect(undone).rejects.toThrow(Undone);
  return found;
}

/** Another value for a column: of a reference another row, where there is one. */
function changed(column: Column, { references }: Shape): string {
  const reference = references.find(({ path }) => path === column.name);
  if (!reference) return otherThan(column);
  const { to } = reference;
  const another = `select id from ${to} as two where two.id is distinct from one."${column.name}" order by id desc limit 1`;
  return `coalesce((${another}), 1000000)`;
}

/** The rows of the meeting in a table, as a condition. */
function rowsOf({ name, belongs }: Shape): string {
  if (name === "meetings") return `id = ${meetingId}`;
  return belongs
    .map(({ path, to }) => {
      const above = shapes.find((one) => one.name === to);
      return above ? `"${path}" in (select ${above.id?.column} from ${to} where ${rowsOf(above)})` : "false";
    })
    .join(" or ");
}

const oneOf = (shape: Shape) => `ctid = (select ctid from ${shape.name} where ${rowsOf(shape)} order by ctid limit 1)`;

const change = (shape: Shape, column: Column) => (tx: Transaction) =>
  tx.execute(
    sql.raw(`update ${shape.name} as one set "${column.name}" = ${changed(column, shape)} where ${oneOf(shape)}`),
  );

describe("the content hash", () => {
  it("is the same whenever it is computed", async () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashAfter(async () => undefined)).toBe(hash);
  });

  it.each(shapes)("changes with every field of $name, and with a row that is gone", async (shape) => {
    const { rows } = await fresh.database.execute(sql.raw(`select 1 from ${shape.name} where ${oneOf(shape)}`));
    expect([shape.name, rows.length]).toEqual([shape.name, 1]);
    const unchanged: string[] = [];
    for (const column of await columnsOf(fresh.database, shape.name)) {
      if (column.name === shape.id?.column) continue;
      if ((await hashAfter(change(shape, column))) === hash) unchanged.push(column.name);
    }
    const without = archivedTables[shapes.indexOf(shape)]?.without ?? {};
    expect(unchanged.sort()).toEqual(Object.keys(without).sort());
    const gone = await hashAfter((tx) => tx.execute(sql.raw(`delete from ${shape.name} where ${oneOf(shape)}`)));
    expect(gone).not.toBe(hash);
  });

  it.each([
    ["the name of an account that did something", "update accounts set name = name || 'x'"],
    ["a name of somebody in the record", "update people set name_zh = name_zh || 'x'"],
    ["a post held that day", "update posts set title_en = title_en || 'x'"],
    [
      "what minutes said before",
      "update audit_entries set after = after || '{\"was\": 1}' where action = 'minutes.save'",
    ],
    ["a seal", "update seals set hash = md5(hash)"],
  ])("changes with %s", async (_, statement) => {
    expect(await hashAfter((tx) => tx.execute(sql.raw(statement)))).not.toBe(hash);
  });

  it.each([
    ["what a body is called", "update units set name_en = name_en || 'x', name_zh = name_zh || 'x'"],
    ["an account's address", "update accounts set email = email || 'x', password_hash = 'x'"],
    ["a post that ended since", "update posts set held_until = '2027-06-01' where held_until is null"],
    ["another meeting", "update meetings set venue_en = 'x' where year <> 2027"],
  ])("does not change with %s", async (_, statement) => {
    expect(await hashAfter((tx) => tx.execute(sql.raw(statement)))).toBe(hash);
  });

  it("does not know the ids of rows, nor the order in which they were written", async () => {
    const turned = ["asks", "decisions", "follow_ups", "invitations", "invited_roles", "places", "plan_steps"];
    const turnedAround = await hashAfter(async (tx) => {
      for (const { name, references, id } of shapes) {
        if (turned.includes(name)) {
          await tx.execute(sql.raw(`alter table ${name} alter column ${id?.column} drop identity`));
          await tx.execute(sql.raw(`update ${name} set ${id?.column} = -${id?.column}`));
        }
        for (const { path } of references.filter(({ to }) => turned.includes(to)))
          await tx.execute(sql.raw(`update ${name} set "${path}" = -"${path}"`));
      }
    });
    expect(turnedAround).toBe(hash);
  });

  it("does not know which replies to the feedback came together, nor the order in which they came", async () => {
    const mixed = await hashAfter(async (tx) => {
      await tx.execute(sql`
        create temporary table kept on commit drop as select * from training_feedback_replies order by mark, words`);
      await tx.execute(sql`delete from training_feedback_replies`);
      await tx.execute(sql`
        insert into training_feedback_replies (question_id, answer_id, mark, words)
        select question_id, gen_random_uuid(), mark, words from kept order by question_id desc, words desc, mark desc`);
      await tx.execute(sql`update training_feedback_answers set id = gen_random_uuid()`);
    });
    expect(mixed).toBe(hash);
  });

  it("does not know what was said as long as too few have answered", async () => {
    const few = (deed: string) =>
      hashAfter(async (tx) => {
        await tx.execute(sql`
          delete from training_feedback_answers where id =
            (select id from training_feedback_answers where meeting_id = ${meetingId} limit 1)`);
        await tx.execute(sql.raw(deed));
      });
    expect(await few("update training_feedback_replies set mark = 1, words = 'x'")).toBe(await few("select 1"));
    expect(await few("select 1")).not.toBe(hash);
  });

  it("changes with any of many changes at random", async () => {
    const columns = new Map(
      await Promise.all(
        shapes.map(async (shape) => [shape.name, await columnsOf(fresh.database, shape.name)] as const),
      ),
    );
    const fields = shapes.flatMap((shape, index) =>
      (columns.get(shape.name) ?? [])
        .filter(({ name }) => name !== shape.id?.column && !(name in (archivedTables[index]?.without ?? {})))
        .map((column) => ({ shape, column })),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 4 }), async (some) => {
        const changed = await hashAfter(async (tx) => {
          for (const { shape, column } of some) await change(shape, column)(tx);
        });
        expect(changed).not.toBe(hash);
      }),
      { numRuns: 25 },
    );
  });
});
