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

/** Names that end in a common noun, or say what something is of, are used with an article. */
const isCommon =
  /(?:Area|Zone|Cent(?:er|re)|Hotel|Museum|Library|Theat(?:er|re)|Building|Hall|Palace|Club|Federation|Committee|Commission|Bureau|Department|Office|Association|Foundation|Society|Union|League|Group|Court|Institute|Council|Academy|Ministry|Administration|Procuratorate|Cadres School)s?$/;

/** The article that a name takes before it: "the " or nothing. One that is there already is not said again. */
export function articleBefore(name: string): string {
  if (/^(?:the|an?|its|their|all|both|some|several|many|\d+) /i.test(name)) return "";
  const [head = ""] = name.split(/,| \(/);
  const common = isCommon.test(head) || / (?:of|for|on) /.test(head);
  return common && !/^[a-z]+s /.test(name) ? "the " : "";
}

/** The words that all texts end in, from a preposition on: "of district-level women's federations". Empty if none. */
export function sharedTail(texts: string[]): string {
  const [first = "", ...rest] = texts;
  if (rest.length === 0) return "";
  const tails = [...first.matchAll(/ (?:of|from|in) /g)].map((match) => first.slice(match.index));
  return tails.find((tail) => rest.every((text) => text.endsWith(tail) && text.length > tail.length)) ?? "";
}
