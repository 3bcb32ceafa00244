const consonant = "[^aeiou]";
const vowel = "[aeiouy]";
const stem = `(?:${consonant}[^aeiouy]*)?`;
const turn = `${vowel}[aeiou]*${consonant}[^aeiouy]*`;
const once = new RegExp(`^${stem}${turn}`);
const exactlyOnce = new RegExp(`^${stem}${turn}(?:${vowel}[aeiou]*)?$`);
const twice = new RegExp(`^${stem}${turn}${turn}`);
const voiced = new RegExp(`^${stem}${vowel}`);
const short = new RegExp(`^${consonant}[^aeiouy]*${vowel}[^aeiouwxy]$`);

const longEndings: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["logi", "log"],
];

const middleEndings: readonly (readonly [string, string])[] = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];

const lastEndings = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

function replaced(word: string, endings: readonly (readonly [string, string])[]): string {
  const found = endings.filter(([ending]) => word.endsWith(ending)).sort((a, b) => b[0].length - a[0].length)[0];
  if (!found) return word;
  const before = word.slice(0, -found[0].length);
  return once.test(before) ? before + found[1] : word;
}

function withoutPast(word: string): string {
  if (word.endsWith("eed")) return once.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const before = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
  if (!before || !voiced.test(before)) return word;
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`;
  if (/([^aeiouylsz])\1$/.test(before)) return before.slice(0, -1);
  return short.test(before) ? `${before}e` : before;
}

/** The stem of a lower-case English word, after Porter's algorithm of 1980: meetings and meeting give meet. */
export function stemOf(word: string): string {
  if (word.length < 3) return word;
  // A y that begins a word is a consonant.
  let rest = word.replace(/^y/, "Y");
  rest = rest.replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
  rest = withoutPast(rest);
  if (rest.endsWith("y") && voiced.test(rest.slice(0, -1))) rest = `${rest.slice(0, -1)}i`;
  rest = replaced(replaced(rest, longEndings), middleEndings);
  const last = lastEndings.exec(rest)?.[1];
  if (last && twice.test(last)) rest = last;
  if (rest.endsWith("e")) {
    const before = rest.slice(0, -1);
    if (twice.test(before) || (once.test(before) && !(exactlyOnce.test(before) && short.test(before)))) rest = before;
  }
  if (rest.endsWith("ll") && twice.test(rest)) rest = rest.slice(0, -1);
  return rest.toLowerCase();
}
