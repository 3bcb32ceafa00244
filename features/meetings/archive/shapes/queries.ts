import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Reference, Row } from "../references";
import { type ArchivedTable, archivedTables, knownTables, namedTables } from "../tables/queries";

/** A table as it is archived and imported, read from its schema. */
export type Shape = {
  name: string;
  /** What is kept of a row, its id and the references to others among it. */
  columns: string[];
  moments: string[];
  /** The columns that may be empty. */
  mayBeEmpty: string[];
  references: Reference[];
  /** The column of the id that others refer to a row by, and the table among whose ids it is; none where nothing does. */
  id: { column: string; among: string } | null;
  /** The columns by which a row belongs to a meeting. */
  belongs: Reference[];
  log: boolean;
  file: ((key: string) => string) | null;
  only: NonNullable<ArchivedTable["only"]>;
  anew: NonNullable<ArchivedTable["anew"]>;
};

const asTheyAre = (rows: readonly Row[]) => [...rows];

export const nameOf = (table: PgTable) => getTableConfig(table).name;

const archived = new Set(archivedTables.map(({ table }) => nameOf(table)));
const elsewhere = new Set([...namedTables, ...knownTables].map(({ table }) => nameOf(table)));

function foreignKeysOf(table: PgTable, without: ArchivedTable["without"] = {}): (Reference & { required: boolean })[] {
  const { name, foreignKeys } = getTableConfig(table);
  return foreignKeys
    .map((key) => key.reference())
    .filter(({ columns: [column] }) => column && !(column.name in without))
    .map(({ columns: [column, more], foreignTable }) => {
      const to = nameOf(foreignTable);
      if (!column || more || !(archived.has(to) || elsewhere.has(to))) {
        throw new Error(`${name} refers to ${to} in a way that an archive has no word for`);
      }
      return { path: column.name, to, required: column.notNull };
    });
}

function shapeOf({ table, without = {}, refs = [], log, id, file, only, anew }: ArchivedTable): Shape {
  const { name, columns } = getTableConfig(table);
  const keys = foreignKeysOf(table, without);
  const toMeeting = keys.filter(({ to }) => archived.has(to) && to !== name);
  const required = toMeeting.filter((key) => key.required);
  const byMeeting = required.find(({ to }) => to === "meetings") ?? required[0];
  const identity = columns.find((column) => column.generatedIdentity);
  return {
    ...{ name, log: log === true, file: file ?? null, only: only ?? asTheyAre, anew: anew ?? asTheyAre },
    columns: columns.map((column) => column.name).filter((column) => !(column in without)),
    mayBeEmpty: columns.filter((column) => !column.notNull).map((column) => column.name),
    moments: columns.filter((column) => /with time zone/.test(column.getSQLType())).map((column) => column.name),
    references: [...keys.map(({ path, to }) => ({ path, to })), ...refs],
    id: id ?? (identity ? { column: identity.name, among: name } : null),
    belongs: byMeeting ? [byMeeting] : toMeeting,
  };
}

/** The archived tables in their order. */
export const shapes: readonly Shape[] = archivedTables.map(shapeOf);

/** The tables with files, by name. */
export const withFiles = shapes.filter(({ file }) => file).map(({ name }) => name);
