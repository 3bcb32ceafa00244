/**
 * How many minutes a class hour (学时) has. 45 is a convention of this house, taken from the length of a lesson at
 * school; no rule from outside prescribes it.
 */
export const classHour = 45;

/** Minutes as class hours, to one decimal. A sum of hours is that of their minutes, never of rounded hours. */
export function classHours(minutes: number): number {
  return Math.round((minutes * 10) / classHour) / 10;
}

/** The same as it is read: always with its one decimal. */
export function hoursText(minutes: number): string {
  return classHours(minutes).toFixed(1);
}
