import type { Span } from "./post";

/** The day before a day, as YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Time cut at days, in order, the last piece without an end; nothing where there are no days. */
export function cutAt(days: readonly string[]): Span[] {
  const cuts = [...new Set(days)].sort();
  return cuts.map((from, index) => ({ from, until: cuts[index + 1] ?? null }));
}

/** Spans in order with those that touch put together. */
export function joined(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  for (const span of spans) {
    const last = done.at(-1);
    if (last && last.until === span.from) done[done.length - 1] = { from: last.from, until: span.until };
    else done.push(span);
  }
  return done;
}
