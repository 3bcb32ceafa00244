const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const abbreviated = /(?:\b[A-Za-z]\.){2,}$|\b(?:etc|Inc|Ltd|Co)\.$/;

/** A field's words made ready to stand inside a sentence: single spaces, no stop at the end. Empty means missing. */
export function tidy(text: string): string {
  const flat = text
    .replace(/[\s\u200b]+/g, " ")
    .replace(/[‘’]/g, "'")
    .replace(/^[ .,;:•·*–-]+/, "")
    .replace(/ (?=[,;:.)])/g, "")
    .replace(/\( /g, "(")
    .trim();
  return abbreviated.test(flat) ? flat : flat.replace(/[\s.,;:!?\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]+$/, "");
}

/** A noun phrase: a capital that only began a line is lowered, a name keeps its own. */
export function nounPhrase(text: string): string {
  return tidy(text).replace(
    /^(?:(?:The|A|An|Their|Its|Our|This|These|All)(?= )|(?:Women|[A-Z][a-z-]{2,}[a-rt-z]s)(?= [a-z]))/,
    (word) => word.toLowerCase(),
  );
}

/** A verb phrase, without the "to" of an infinitive and without a capital. */
export function verbPhrase(text: string): string {
  return tidy(text)
    .replace(/^to /i, "")
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

export function withArticle(noun: string): string {
  const vowel = /^(?:[aeio]|u(?!ni|se)|hono|hour|8|1[18]\b|1[18]th)/i.test(noun) && !/^(?:eu|one\b)/i.test(noun);
  return `${vowel ? "an" : "a"} ${noun}`;
}

export function withThe(name: string): string {
  return `the ${name.replace(/^the /i, "")}`;
}

/** "March 26"; "March 26, 2023," when the reader would otherwise think of the year of publication. Takes YYYY-MM-DD. */
export function dayInYear(date: string, publicationYear: number): string {
  const [year, month, day] = date.split("-").map(Number);
  const name = `${months[(month ?? 1) - 1]} ${day}`;
  return year === publicationYear ? name : `${name}, ${year},`;
}

/** The words that all texts end in, from a preposition on: "of district-level women's federations". Empty if none. */
export function sharedTail(texts: string[]): string {
  const [first = "", ...rest] = texts;
  if (rest.length === 0) return "";
  const tails = [...first.matchAll(/ (?:of|from|in) /g)].map((match) => first.slice(match.index));
  return tails.find((tail) => rest.every((text) => text.endsWith(tail) && text.length > tail.length)) ?? "";
}
