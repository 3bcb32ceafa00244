import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { accounts, people, posts } from "@/db/schema/people";
import type { Held } from "../naming";
import { idsIn, type Row } from "../references";
import { nameOf, type Shape, shapes } from "../shapes/queries";
import { namedTables } from "../tables/queries";

export type HeldRow = Held<Shape>;

async function select(name: string, where: ReturnType<typeof sql>, order: readonly string[], tx: Transaction) {
  const by =
    order.length > 0
      ? sql` order by ${sql.join(
          order.map((column) => sql.identifier(column)),
          sql`, `,
        )}`
      : sql``;
  const { rows } = await tx.execute<{ held: Row }>(
    sql`select to_jsonb(one) as held from ${sql.identifier(name)} as one where ${where}${by}`,
  );
  return rows.map(({ held }) => held);
}

const isOneOf = (column: string, ids: unknown[]) => sql`${sql.identifier(column)} = any(${sql.param(ids)}::int[])`;

function numbered(shape: Shape, rows: Row[]): HeldRow[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const thing = JSON.stringify(shape.belongs.map(({ path }) => row[path]));
    const no = (counts.get(thing) ?? 0) + 1;
    counts.set(thing, no);
    return { shape, row, no: shape.log ? no : null };
  });
}

/** Every row that belongs to a meeting at a moment, table by table; moments are in UTC, and none is of another meeting. */
export async function readRows(meetingId: number, at: Date, tx: Transaction): Promise<HeldRow[]> {
  await tx.execute(sql`set local time zone 'UTC'`);
  const idsOf = new Map<string, unknown[]>();
  const read = new Map<string, Row[]>();
  for (const shape of shapes) {
    const where =
      shape.name === "meetings"
        ? sql`id = ${meetingId}`
        : sql.join(
            shape.belongs.map(({ path, to }) => isOneOf(path, idsOf.get(to) ?? [])),
            sql` or `,
          );
    const all = await select(
      shape.name,
      where,
      shape.log ? ["at", "id"].filter((one) => shape.columns.includes(one)) : [],
      tx,
    );
    const rows = shape.only(all, { at, read });
    read.set(shape.name, rows);
    idsOf.set(
      shape.name,
      rows.map((row) => (shape.id ? row[shape.id.column] : null)),
    );
  }
  return shapes.flatMap((shape) => numbered(shape, read.get(shape.name) ?? []));
}

/** The ids that rows refer to, by table. */
function idsUsed(rows: readonly HeldRow[]): (table: string) => number[] {
  const used = new Map<string, Set<number>>();
  for (const { row, shape } of rows) {
    for (const { to, id } of idsIn(row, shape.references)) used.set(to, (used.get(to) ?? new Set()).add(Number(id)));
  }
  return (table) => [...(used.get(table) ?? [])];
}

/** The names of the bodies and series that rows refer to, by table and id, with all that is known of each. */
export async function readNamed(rows: readonly HeldRow[], tx: Transaction) {
  const named: { table: string; id: number; name: string; row: Row }[] = [];
  const used = idsUsed(rows);
  for (const { table, by } of namedTables) {
    const name = nameOf(table);
    for (const { id, ...row } of await select(name, isOneOf("id", used(name)), [], tx))
      named.push({ table: name, id: Number(id), name: String(row[by]), row });
  }
  return named;
}

/** The people and accounts that rows refer to; of a person the posts held on a day, of an account the name. */
export async function readKnown(rows: readonly HeldRow[], day: string | null, tx: Transaction) {
  const used = idsUsed(rows);
  const ids = used("people");
  const persons = await tx.select().from(people).where(inArray(people.id, ids));
  const held = await tx.select().from(posts).where(inArray(posts.personId, ids));
  const onTheDay = held.filter(
    ({ heldFrom, heldUntil }) => day !== null && heldFrom <= day && (heldUntil === null || heldUntil > day),
  );
  return {
    people: persons.map((person) => ({ ...person, posts: onTheDay.filter(({ personId }) => personId === person.id) })),
    accounts: await tx
      .select({ id: accounts.id, name: accounts.name })
      .from(accounts)
      .where(inArray(accounts.id, used("accounts"))),
  };
}
