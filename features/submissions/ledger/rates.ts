/** A part of a whole in hundredths of a percent, rounded half up: 518 of 521 is 9942. Null where there is no whole. */
export function rateOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 20_000 + whole) / (2 * whole));
}

/** Whether an item was handed in within some days from its event; both as days: "2026-07-01". */
export function isOnTime({ eventOn, submittedOn }: { eventOn: string; submittedOn: string }, days: number): boolean {
  return Date.parse(submittedOn) - Date.parse(eventOn) <= days * 86_400_000;
}
