const fullWidth: Record<string, string> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };
const han = /\p{Script=Han}/u;
const wide = "[\\p{Script=Han}，。；：！？、“”‘’（）《》]";
const spaces = new RegExp(`(?<=${wide}) +| +(?=${wide})`, "gu");
const halfWidth = /(?<=[\p{Script=Han}”》）]) *[,;:?!]|(?<=[\p{L}\d]) *[,;:?!](?= *\p{Script=Han})/gu;

/**
 * A field's words made ready to stand inside a Chinese sentence: full-width marks, no spaces beside Han, no stop in the
 * middle or at the end. Empty means missing.
 */
export function tidy(text: string): string {
  const flat = text
    .replace(/[\u200b\ufeff]/g, "")
    .trim()
    .replace(/\s*[\r\n]+\s*/g, han.test(text) ? "，" : " ")
    .replace(/\s+/g, " ");
  const set = han.test(flat)
    ? flat
        .replace(/\(([^()]*)\)/g, "（$1）")
        .replace(halfWidth, (mark) => fullWidth[mark.trim()] ?? mark)
        .replace(spaces, "")
    : flat;
  return set
    .replace(/[。；]+(?=[”’》）])/g, "")
    .replace(/[，、；。]*[。；][，、；。]*|，[，、]+/g, "，")
    .replace(/^[\s。，、；：！？.,;:•·*-]+|[\s。，、；：！？.,;:!?]+$/g, "");
}

/** What something is for, as it stands after 为: without a 为 of its own. */
export function purposeOf(text: string): string {
  return tidy(text).replace(/^(?:为了|为|旨在)/, "");
}

/** The same where it follows its subject as what was done; empty when it begins with 为 and so cannot. */
export function deedOf(text: string): string {
  return /^(?:为|旨在)/.test(tidy(text)) ? "" : tidy(text);
}

const typedNumber =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，、]|（?[一二三四五六七八九十\d]+[）、](?![一二三四五六七八九十\d])|\d+[.．](?!\d))/;

/** One of several points, without the number it was typed with: 一是, 1., （一）, 第一，. */
export function pointOf(text: string): string {
  return tidy(tidy(text).replace(typedNumber, ""));
}

export const pronouns = { she: "她", he: "他" };

const figures = ["", ..."一二三四五六七八九十"];

/** A number from 1 to 99 as it is read out: 三, 十, 十二, 二十. */
export function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return figures[ones] ?? "";
  return `${tens === 1 ? "" : figures[tens]}十${figures[ones]}`;
}

/** The same before a measure word: 两点, 三点. */
export function numeralOf(number: number): string {
  return number === 2 ? "两" : numeral(number);
}

/** What all texts begin with, up to the name of a federation: 各区妇联. Empty unless something is left of each. */
export function sharedHead(texts: string[]): string {
  const [first = "", ...rest] = texts;
  const head = /^.*?妇联(?!和|及|与|、)/.exec(first)?.[0] ?? "";
  const shares = (text: string) => text.startsWith(head) && text.length > head.length;
  return rest.length > 0 && head !== "" && [first, ...rest].every(shares) ? head : "";
}
