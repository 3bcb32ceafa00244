import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { peopleWith } from "../people";
import { known, worded } from "../phrase";
import { listed } from "./lists";
import { alsoSpoke, parts, partsOfVisit } from "./patterns/attendance";
import type { Telling } from "./telling";

/** The words that go with one and with several. */
export function numbered(count: number): Fields {
  const isOne = count === 1;
  return {
    was: worded(isOne ? "was" : "were"),
    speeches: worded(isOne ? "a speech" : "speeches"),
    lectures: worded(isOne ? "a lecture" : "lectures"),
  };
}

/** Who did this at the gathering, with the posts of whoever has not been named yet; null when nobody did. */
export function whoDid(part: keyof typeof parts, t: Telling): Sentence | null {
  const people = known(peopleWith(part, t.facts).map(t.cast));
  const also = part === "spoke" && t.facts.remarks !== null;
  const usual = (t.facts.kind === "visit" && partsOfVisit[part]) || parts[part];
  const patterns = also ? alsoSpoke : usual;
  return t.tell(part, patterns, { who: listed(people), ...numbered(people.length) });
}
