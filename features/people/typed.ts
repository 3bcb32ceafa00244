const unkept = /[\0\p{Surrogate}]/gu;
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What somebody typed as the database can keep it: without NUL and without half a character. */
export function keepable(text: string): string {
  return text.replace(unkept, "");
}

/** The same without marks that turn the direction of writing, for they would turn whatever comes after it. */
export function straight(text: string): string {
  return keepable(text).replace(turning, "");
}
