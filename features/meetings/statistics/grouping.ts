import { type Quarter, quarterSlug } from "../address";
import { type Counts, type Role, type Row, sumOf, sumsBy } from "./counts";

export type StatedMeeting = Quarter & {
  id: number;
  status: "planned" | "held" | "cancelled";
  kind: string;
  date: string | null;
  seriesEn: string;
  seriesZh: string;
};

export type Body = { id: number; kind: string; slug: string; shortEn: string; shortZh: string };

/** Everything there is to count in a span: its meetings, the newest first, and the rows of them. */
export type Statistics = { meetings: readonly StatedMeeting[]; rows: readonly Row[] };

/** The sums of each quarter, those without a meeting among them, and of all. */
export function byQuarter({ meetings, rows }: Statistics, quarters: readonly Quarter[]) {
  const quarterOf = new Map(meetings.map((meeting) => [meeting.id, quarterSlug(meeting)]));
  const sums = sumsBy(rows, ({ meetingId }) => quarterOf.get(meetingId));
  return {
    quarters: quarters.map((quarter) => ({ quarter, counts: sums.get(quarterSlug(quarter)) ?? sumOf([]) })),
    all: sumOf(rows),
  };
}

/** The part of all that is one body's own; what is of a meeting as a whole belongs to none. */
export function ofBody({ meetings, rows }: Statistics, unitId: number): Statistics {
  const own = rows.filter((row) => row.unitId === unitId);
  const there = new Set(own.map(({ meetingId }) => meetingId));
  return { meetings: meetings.filter(({ id }) => there.has(id)), rows: own };
}

export type BodyRow = { body: Body; quarters: Counts[]; all: Counts };

/**
 * The sums of each body, whole and quarter by quarter: every district, also without a figure, then whoever else has
 * one, in the order given. Together they are the sum of all that belongs to bodies.
 */
export function byBody(statistics: Statistics, bodies: readonly Body[], quarters: readonly Quarter[]): BodyRow[] {
  const isDistrict = ({ kind }: Body) => kind === "district";
  const ordered = [...bodies.filter(isDistrict), ...bodies.filter((body) => !isDistrict(body))];
  return ordered.flatMap((body) => {
    const own = ofBody(statistics, body.id);
    if (own.rows.length === 0 && !isDistrict(body)) return [];
    const sums = byQuarter(own, quarters);
    return [{ body, quarters: sums.quarters.map(({ counts }) => counts), all: sums.all }];
  });
}

/** The same role at several meetings is the one of the same Chinese name, or English one where there is no other. */
const roleKey = ({ en, zh }: Role) => zh.trim() || en.trim().toLowerCase();

/** The sums of each role in the order of the newest meeting that wanted it, under the name it bore there. */
export function byRole({ meetings, rows }: Statistics): { role: Role; counts: Counts }[] {
  const sums = sumsBy(rows, ({ role }) => role && roleKey(role));
  const age = new Map(meetings.map(({ id }, index) => [id, index]));
  const named = rows.flatMap(({ role, meetingId }) => (role ? [{ role, age: age.get(meetingId) ?? 0 }] : []));
  named.sort((a, b) => a.age - b.age || a.role.position - b.role.position);
  const newest = new Map<string, Role>();
  for (const { role } of named) if (!newest.has(roleKey(role))) newest.set(roleKey(role), role);
  return [...newest].map(([key, role]) => ({ role, counts: sums.get(key) ?? sumOf([]) }));
}

/** The sums of each meeting, the newest first. */
export function byMeeting({ meetings, rows }: Statistics): { meeting: StatedMeeting; counts: Counts }[] {
  const sums = sumsBy(rows, ({ meetingId }) => meetingId);
  return meetings.map((meeting) => ({ meeting, counts: sums.get(meeting.id) ?? sumOf([]) }));
}
