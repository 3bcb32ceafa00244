/** Throws the same numbers for ever: a whole number below `sides`. */
export type Dice = (sides: number) => number;

/** Mulberry32. */
export function diceOf(number: number): Dice {
  let state = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const thrown = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((thrown ^ (thrown >>> 14)) >>> 0) % sides;
  };
}

export function oneOf<T>(all: readonly T[], dice: Dice): T {
  const one = all[dice(all.length)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
}

/** Each with the chance of one in so many. */
export function some<T>(all: readonly T[], dice: Dice, outOf: number): T[] {
  return all.filter(() => dice(outOf) === 0);
}
