export type Row = Record<string, unknown>;

/**
 * Where ids stand in a row, and the table they are of: `column`, `column[]` for a list, `column.field` for JSON. With
 * `before` the id is the end of a text that begins so, and what it names may be gone.
 */
export type Reference = { path: string; to: string; before?: string };

type Change = (held: unknown) => unknown;

function changedWithin(held: unknown, [step, ...rest]: readonly string[], change: Change): unknown {
  if (held === null || held === undefined) return held;
  if (step === undefined) return change(held);
  if (step === "[]") return Array.isArray(held) ? held.map((one) => changedWithin(one, rest, change)) : held;
  if (typeof held !== "object" || !(step in held)) return held;
  const before = (held as Row)[step];
  const after = changedWithin(before, rest, change);
  return after === before ? held : { ...held, [step]: after };
}

// Paths are few, and each is walked once for every row of a meeting.
const known = new Map<string, string[]>();

function stepsOf(path: string): string[] {
  const steps = known.get(path) ?? path.replaceAll("[]", ".[]").split(".");
  known.set(path, steps);
  return steps;
}

/** A row with what stands at a path put through `change`; nothing that is null or missing is. */
export function changedAt(row: Row, path: string, change: Change): Row {
  return changedWithin(row, stepsOf(path), change) as Row;
}

const named = /^(?:\d+|\w+\/\d+|gone-\d+)$/;

function within(before: string, change: Change): Change {
  return (held) => {
    const rest = typeof held === "string" && held.startsWith(before) ? held.slice(before.length) : "";
    return named.test(rest) ? `${before}${change(rest)}` : held;
  };
}

/** A row with every id in it put through `change`. */
export function changedIds(
  row: Row,
  references: readonly Reference[],
  change: (held: unknown, reference: Reference) => unknown,
): Row {
  return references.reduce((done, reference) => {
    const one: Change = (held) => change(held, reference);
    return changedAt(done, reference.path, reference.before === undefined ? one : within(reference.before, one));
  }, row);
}

/** The ids in a row, each with where it stands and the table it is of. */
export function idsIn(row: Row, references: readonly Reference[]): (Reference & { id: unknown })[] {
  const found: (Reference & { id: unknown })[] = [];
  changedIds(row, references, (id, reference) => {
    found.push({ ...reference, id });
    return id;
  });
  return found;
}
