import type { Language } from "../language";

/** What kind of thing a fact states; `words` is a phrase of the record that a text may turn its own way. */
export const factKinds = [
  "count",
  "day",
  "name",
  "post",
  "unit",
  "districts",
  "document",
  "place",
  "year",
  "words",
] as const;

export type FactKind = (typeof factKinds)[number];

/**
 * One thing that a meeting's record states. `field` names its place and stays the same while the record is edited:
 * "headCount", "agenda.12.subject", "person.5.posts". A value is what is compared, by language; empty where the record
 * says nothing in that language. Days are YYYY-MM-DD, counts "40", "nearly 40" or "over 40" in both languages.
 */
export type Fact = { field: string; kind: FactKind; value: Record<Language, string> };
