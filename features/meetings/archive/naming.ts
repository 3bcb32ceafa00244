import { canonical } from "../minutes/sealing/canonical";
import { asMoment } from "./content";
import type { Thing } from "./order";
import { changedAt, changedIds, idsIn, type Reference, type Row } from "./references";

export const keyOf = (table: string, id: unknown) => `${table}/${id}`;

/** What a table says about its rows, as far as naming them goes. */
type Named = {
  name: string;
  columns: readonly string[];
  moments: readonly string[];
  references: readonly Reference[];
  id: { column: string } | null;
};

/** A row as the database holds it; in a log with its order among those of the same thing, from 1. */
export type Held<Shape extends Named = Named> = { shape: Shape; row: Row; no: number | null };

/** What a row holds itself: not its own id, moments in UTC. */
export function ownOf({ shape, row, no }: Held): Row {
  const columns = shape.columns.filter((column) => column !== shape.id?.column);
  const own: Row = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  const said = shape.moments.reduce((done, column) => changedAt(done, column, asMoment), own);
  return no === null ? said : { ...said, no };
}

/** What tells a row from all others here: its table with its id, or with where it was read. */
export const rowKey = ({ shape, row }: Held, index: number) =>
  shape.id ? keyOf(shape.name, row[shape.id.column]) : `${shape.name}#${index}`;

const padded = (held: unknown) => String(held ?? "").padStart(10, "0");

/**
 * Rows as things to be put in order. `names` are those of what is named alike everywhere; of a reference that may be
 * to what is gone nothing counts where it is.
 */
export function thingsOf(rows: readonly Held[], names: ReadonlyMap<string, string>): Thing[] {
  const keys = new Set(rows.map(rowKey));
  return rows.map((held, index) => {
    const { references, name } = held.shape;
    const own = ownOf(held);
    const said = changedIds(own, references, (id, { to }) => names.get(keyOf(to, id)) ?? null);
    return {
      ...{ key: rowKey(held, index), table: name },
      own: `${padded(own.position)} ${padded(own.no)} ${own.at ?? ""} ${canonical(said)}`,
      refersTo: idsIn(own, references)
        .map(({ path, to, before, id }) => ({ path, key: keyOf(to, id), mayBeGone: before !== undefined }))
        .filter(({ key, mayBeGone }) => !names.has(key) && (!mayBeGone || keys.has(key))),
    };
  });
}

/** What each thing is called inside an archive: by its table and its number in the one order of these. */
export function refsOf(things: readonly Thing[], names: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, number>();
  const refs = new Map(names);
  for (const { key, table } of things) {
    const count = (counts.get(table) ?? 0) + 1;
    counts.set(table, count);
    refs.set(key, keyOf(table, count));
  }
  return refs;
}

/**
 * Names an id inside an archive. An item that was taken off is named where it can be put back; what is gone is counted
 * as it comes up, after what `known`, an older text, counted so already.
 */
export function namerOf(refs: ReadonlyMap<string, string>, known: string) {
  const counted = [...known.matchAll(/item-gone-(\d+)/g)].map(([, number]) => Number(number));
  const gone = new Map<string, string>();
  const last = Math.max(0, ...counted);
  const named = (id: unknown, { to, before }: Reference): string => {
    const ref = refs.get(keyOf(to, id)) ?? (before === undefined ? undefined : refs.get(keyOf("removed_items", id)));
    if (ref !== undefined) return ref;
    if (before === undefined) throw new Error(`${to} ${id} is not of this meeting`);
    // One that had no name where it came from has none here.
    if (String(id).startsWith("gone-")) return String(id);
    const name = gone.get(String(id)) ?? `gone-${last + gone.size + 1}`;
    gone.set(String(id), name);
    return name;
  };
  return { named, gone };
}
