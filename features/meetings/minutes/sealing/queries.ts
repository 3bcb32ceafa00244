import { createHash } from "node:crypto";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { meetingMinutes, minutesAnnexes, sealedRows, seals } from "@/db/schema/minutes";
import { canonical } from "./canonical";
import { type Finding, firstDifference, type HashedRow, sealedPart } from "./compare";
import { annexTables, meetingTables, type SealedTable } from "./tables";

type Reader = Database | Transaction;
type Columns = Record<string, string[]>;

/** What the first seal follows. */
export const beginning = "0".repeat(64);

export const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Whether a meeting's minutes are sealed, and with them its record, sign-in, notes and decisions. A verb that would
 * change any of these locks the meeting's row first and then asks, so that no seal comes between.
 */
export async function isSealed(tx: Reader, meetingId: number): Promise<boolean> {
  const here = and(eq(meetingMinutes.meetingId, meetingId), eq(meetingMinutes.state, "sealed"));
  return (await tx.$count(meetingMinutes, here)) > 0;
}

/**
 * The same, with the meeting's row locked against a seal until the transaction ends. For a verb that changes a part of
 * a meeting: it locks that part afterwards, never before, so that no two wait for each other. Others may change other
 * parts meanwhile.
 */
export async function lockSealed(tx: Transaction, meetingId: number): Promise<boolean> {
  await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.id, meetingId)).for("key share");
  return isSealed(tx, meetingId);
}

type TableColumns = { all: readonly string[]; mayBeEmpty: readonly string[] };

/** The columns that tables have today, by their names. */
async function columnsOf(tables: readonly SealedTable[], tx: Reader): Promise<(table: SealedTable) => TableColumns> {
  const names = sql.param(tables.map(({ name }) => name));
  const { rows } = await tx.execute<{ table: string; name: string; nullable: boolean }>(sql`
    select table_name as table, column_name as name, is_nullable = 'YES' as nullable from information_schema.columns
    where table_schema = 'public' and table_name = any(${names}::text[]) order by column_name`);
  return ({ name, only }) => {
    if (only) return { all: only, mayBeEmpty: [] };
    const own = rows.filter(({ table }) => table === name);
    const mayBeEmpty = own.filter(({ nullable }) => nullable);
    return { all: own.map((column) => column.name), mayBeEmpty: mayBeEmpty.map((column) => column.name) };
  };
}

type Reading = { id: number; columns: readonly string[]; mayBeEmpty: readonly string[] };

async function rowsOf(table: SealedTable, { id, columns, mayBeEmpty }: Reading, tx: Reader): Promise<HashedRow[]> {
  const where = sql.raw(table.of.replace("$1", String(id)));
  const order = sql.raw(table.key.join(", "));
  const { rows } = await tx.execute<{ held: Record<string, unknown> }>(
    sql`select to_jsonb(one) as held from ${sql.identifier(table.name)} as one where ${where} order by ${order}`,
  );
  return rows.map(({ held }) => ({
    table: table.name,
    row: table.key.map((column) => held[column]).join("/"),
    hash: digestOf(canonical(sealedPart(held, columns, mayBeEmpty))),
  }));
}

/** What a seal is about: a whole meeting, or one annex of its minutes. */
export type Sealed = { meetingId: number; annexId: number | null };

/**
 * The rows that belong under a seal as they are now; `columns` are those of its day, or today's for a new one. Rows of
 * a table that its day did not know are among them: a meeting that was sealed gains none.
 */
export async function rowsUnder({ meetingId, annexId }: Sealed, tx: Transaction, columns?: Columns) {
  // Moments are written in the zone of the session.
  await tx.execute(sql`set local time zone 'UTC'`);
  const tables = annexId === null ? meetingTables : annexTables;
  const today = await columnsOf(tables, tx);
  const used: Columns = {};
  const rows: HashedRow[] = [];
  for (const table of tables) {
    const { all, mayBeEmpty } = today(table);
    const names = columns ? (columns[table.name] ?? []) : [...all];
    used[table.name] = names;
    rows.push(...(await rowsOf(table, { id: annexId ?? meetingId, columns: names, mayBeEmpty }, tx)));
  }
  return { columns: used, rows };
}

/** The hash of a manifest: what is sealed, when, which columns of which tables, and each row with its own. */
export function manifestHashOf(sealed: Sealed & { at: Date }, columns: Columns, rows: readonly HashedRow[]): string {
  const { meetingId, annexId, at } = sealed;
  const lines = rows.map(({ table, row, hash }) => `${table} ${row} ${hash}`).sort();
  return digestOf(canonical({ meetingId, annexId, at: at.toISOString(), columns, rows: lines }));
}

/** The hash of the newest seal, on which the next one builds. */
export async function lastHash(tx: Reader): Promise<string> {
  const [newest] = await tx.select({ hash: seals.hash }).from(seals).orderBy(desc(seals.id)).limit(1);
  return newest?.hash ?? beginning;
}

async function manifestOf(sealId: number, columns: Columns, tx: Reader): Promise<HashedRow[]> {
  const rows = await tx
    .select({ table: sealedRows.tableName, row: sealedRows.rowId, hash: sealedRows.hash })
    .from(sealedRows)
    .where(eq(sealedRows.sealId, sealId));
  const order = [...meetingTables, ...annexTables].map(({ name }) => name).filter((name) => name in columns);
  const byKey = (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });
  return rows.sort((one, other) => order.indexOf(one.table) - order.indexOf(other.table) || byKey(one.row, other.row));
}

async function findUnsealed(tx: Reader): Promise<Finding | null> {
  const [minutes] = await tx
    .select({ id: meetingMinutes.id })
    .from(meetingMinutes)
    .leftJoin(seals, and(eq(seals.meetingId, meetingMinutes.meetingId), isNull(seals.annexId)))
    .where(and(eq(meetingMinutes.state, "sealed"), isNull(seals.id)))
    .limit(1);
  if (minutes) return { what: "unsealed", table: "meeting_minutes", row: String(minutes.id) };
  const [annex] = await tx
    .select({ id: minutesAnnexes.id })
    .from(minutesAnnexes)
    .leftJoin(seals, eq(seals.annexId, minutesAnnexes.id))
    .where(isNull(seals.id))
    .limit(1);
  return annex ? { what: "unsealed", table: "minutes_annexes", row: String(annex.id) } : null;
}

export type Verified = {
  seals: number;
  last: string;
  /** The first thing that is not as it was sealed, under which seal; null where all is as it was. */
  finding: (Finding & { sealId: number | null }) | null;
};

/** Computes every seal anew, the oldest first, and stops at the first that does not hold. */
export async function verifySeals(database: Database = db): Promise<Verified> {
  return database.transaction(
    async (tx) => {
      const chain = await tx.select().from(seals).orderBy(asc(seals.id));
      let previous = beginning;
      for (const seal of chain) {
        const found = (finding: Finding) => ({
          seals: chain.length,
          last: previous,
          finding: { ...finding, sealId: seal.id },
        });
        const manifest = await manifestOf(seal.id, seal.columns, tx);
        const { rows } = await rowsUnder(seal, tx, seal.columns);
        const difference = firstDifference(manifest, rows);
        if (difference) return found(difference);
        if (manifestHashOf(seal, seal.columns, manifest) !== seal.manifestHash) return found({ what: "manifest" });
        if (digestOf(previous + seal.manifestHash) !== seal.hash) return found({ what: "chain" });
        previous = seal.hash;
      }
      const unsealed = await findUnsealed(tx);
      return { seals: chain.length, last: previous, finding: unsealed && { ...unsealed, sealId: null } };
    },
    { isolationLevel: "repeatable read" },
  );
}
