import fc from "fast-check";

const length = 60;

/** The day so many days after New Year 2024. */
export function dayIn(days: number): string {
  return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
}

/** Every day on which tenures of these tests can begin or end, and some after. */
export const daysBetween = Array.from({ length: length + 5 }, (_, index) => dayIn(index));

const tenure = fc.record({
  person: fc.record({ id: fc.integer({ min: 1, max: 3 }) }),
  heldFrom: fc.integer({ min: 0, max: length }).map(dayIn),
  heldUntil: fc.option(fc.integer({ min: 0, max: length }).map(dayIn), { nil: null, freq: 4 }),
});

/** Tenures within some weeks, so that they meet, touch and miss each other; some end before they begin. */
export function tenures(minLength: number) {
  return fc.array(tenure, { minLength, maxLength: 6 });
}
