import type { ListedFollowUp } from "./follow-up";
import { isOwed } from "./steps";

/** How many follow-ups there are: each is owed, reported, checked or closed; `red` are those overdue. */
export type Sum = { total: number; owed: number; reported: number; checked: number; closed: number; red: number };

export type Counted = Pick<ListedFollowUp, "state" | "colour">;

export function sumOf(followUps: readonly Counted[]): Sum {
  const count = (matches: (one: Counted) => boolean) => followUps.filter(matches).length;
  return {
    total: followUps.length,
    owed: count(({ state }) => isOwed(state)),
    reported: count(({ state }) => state === "reported"),
    checked: count(({ state }) => state === "checked"),
    closed: count(({ state }) => state === "closed"),
    red: count(({ colour }) => colour === "red"),
  };
}

type Placed = Counted &
  Pick<
    ListedFollowUp,
    | "askId"
    | "formKey"
    | "position"
    | "textEn"
    | "textZh"
    | "leadUnitId"
    | "leadKind"
    | "leadEn"
    | "leadZh"
    | "leadOrder"
    | "id"
  >;

/** What was asked once of several bodies: by an ask of the record, or by a form that gave it by hand. */
const askedAs = ({ askId, formKey, id }: Placed) => (askId === null ? `form ${formKey ?? id}` : `ask ${askId}`);

export type Asked<One> = { key: string; position: number | null; textEn: string; textZh: string; sum: Sum; all: One[] };

const ranks = { district: 0, municipal: 1, department: 2, institution: 3 };

function grouped<One>(all: readonly One[], keyOf: (one: One) => string | number): One[][] {
  const groups = new Map<string | number, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

/** What was asked at a meeting, in the order of its record and then of the hand that gave it, with who owes it. */
export function askedOf<One extends Placed>(followUps: readonly One[]): Asked<One>[] {
  const place = ({ position }: Asked<One>) => position ?? Number.POSITIVE_INFINITY;
  const begun = ({ all }: Asked<One>) => Math.min(...all.map(({ id }) => id));
  return grouped(followUps, askedAs)
    .flatMap((all) => {
      const [first] = all;
      if (!first) return [];
      const { position, textEn, textZh } = first;
      return [{ key: askedAs(first), position, textEn, textZh, sum: sumOf(all), all }];
    })
    .sort((a, b) => (place(a) === place(b) ? begun(a) - begun(b) : place(a) - place(b)));
}

/**
 * The follow-ups of one meeting as a table: a row for each body that owes something, districts first and all in
 * protocol order, a column for each thing asked. The sums of the rows, those of the columns, and the total are of the same follow-ups.
 */
export function matrixOf<One extends Placed>(followUps: readonly One[]) {
  const asked = askedOf(followUps);
  const rows = grouped(followUps, ({ leadUnitId }) => leadUnitId)
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { leadUnitId, leadKind, leadEn, leadZh, leadOrder } = first;
      const cells = asked.map(({ key }) => own.find((one) => askedAs(one) === key) ?? null);
      return [{ leadUnitId, leadKind, leadEn, leadZh, leadOrder, cells, sum: sumOf(own) }];
    })
    .sort((a, b) => ranks[a.leadKind] - ranks[b.leadKind] || a.leadOrder - b.leadOrder);
  return { asked, rows, total: sumOf(followUps) };
}
