import { type HeldPost, isHeldOn } from "./post";
import { stretchesOf } from "./stretches";

/** The days a drawing of time goes from and to, on the first day of years. */
export type Axis = { from: string; until: string };

/** From the year of the first post to the end of the year of the last day that counts. */
export function axisOf(posts: readonly HeldPost[], days: readonly string[]): Axis {
  const all = [...days, ...posts.flatMap(({ heldFrom, heldUntil }) => [heldFrom, heldUntil ?? heldFrom])].sort();
  const [first = "2000", last = first] = [all[0], all.at(-1)];
  return { from: `${first.slice(0, 4)}-01-01`, until: `${Number(last.slice(0, 4)) + 1}-01-01` };
}

/** Where a day stands on the axis, in hundredths of its length. */
export function placeOn({ from, until }: Axis, day: string): number {
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const place = ((Date.parse(day) - start) / (end - start)) * 100;
  return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
}

/** The years that are written on the axis: all of them, or every second, fifth or tenth where they are many. */
export function yearsOn({ from, until }: Axis, most = 8): number[] {
  const [first, end] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const step = [1, 2, 5, 10, 25].find((one) => (end - first) / one <= most) ?? 50;
  return Array.from({ length: end - first }, (_, index) => first + index).filter((year) => year % step === 0);
}

type Bar = { kind: "held" | "nobody"; lane: number; from: number; width: number; post: HeldPost | null; now: boolean };

/**
 * One post of one body as it is drawn: a bar for each holder, where two hold it at a time one below the other, and a
 * bar for the days between two holders on which nobody does. Places and widths are hundredths of the axis.
 */
export function barsOf(posts: readonly HeldPost[], axis: Axis, on: string): Bar[] {
  const ends: string[] = [];
  const possible = posts.filter(({ heldFrom, heldUntil }) => heldUntil === null || heldFrom < heldUntil);
  const held = possible
    .toSorted((one, other) => (one.heldFrom < other.heldFrom ? -1 : 1))
    .map((post): Bar => {
      const { heldFrom, heldUntil } = post;
      const free = ends.findIndex((end) => end <= heldFrom);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = heldUntil ?? "9999-12-31";
      return { kind: "held", lane, ...wide(axis, heldFrom, heldUntil), post, now: isHeldOn(on, post) };
    });
  const gaps = stretchesOf(possible)
    .filter(({ holders }) => holders.length === 0)
    .map(({ from, until }): Bar => ({ kind: "nobody", lane: 0, ...wide(axis, from, until), post: null, now: false }));
  return [...held, ...gaps];
}

function wide(axis: Axis, day: string, until: string | null) {
  const from = placeOn(axis, day);
  return { from, width: Math.round(((until === null ? 100 : placeOn(axis, until)) - from) * 100) / 100 };
}
