const plurals: Readonly<Record<string, string>> = { children: "child", men: "man", people: "person", women: "woman" };

const words: Readonly<Record<string, string>> = {
  ageing: "aging",
  catalogue: "catalog",
  cheque: "check",
  defence: "defense",
  dialogue: "dialog",
  enrol: "enroll",
  enrolment: "enrollment",
  fulfil: "fulfill",
  fulfilment: "fulfillment",
  grey: "gray",
  judgement: "judgment",
  licence: "license",
  offence: "offense",
  practise: "practice",
  programme: "program",
  skilful: "skillful",
};

const patterns: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})is(e|ed|er|ers|es|ing|ation|ations|ational)$/, "iz$1"],
  [/(?<=.{2})ys(e|ed|er|ers|ing)$/, "yz$1"],
  [/(behavi|col|endeav|fav|harb|hon|hum|lab|neighb|rum|vig)our/, "$1or"],
  [/^(cent|fib|lit|theat|(?:centi|kilo|milli)?met)re(s|d)?$/, "$1er$2"],
  [/^(cancel|channel|counsel|label|level|model|signal|travel)l(ed|er|ers|ing|or|ors)$/, "$1$2"],
];

/** A lower-case word as Americans spell it and as one of many, so that organisation and organization are one. */
export function commonSpelling(word: string): string {
  const plural = word.endsWith("s") ? words[word.slice(0, -1)] : undefined;
  const known = plurals[word] ?? words[word] ?? (plural && `${plural}s`);
  return known ?? patterns.reduce((text, [pattern, instead]) => text.replace(pattern, instead), word);
}
