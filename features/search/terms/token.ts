import { Converter } from "opencc-js/t2cn";
import { commonSpelling } from "./spelling";
import { stemOf } from "./stem";

/** A word or a run of Chinese characters, and where it stands in the text. */
export type Token = {
  kind: "word" | "han";
  /** Lower case without accents; a run in simplified characters, each where it was. */
  text: string;
  from: number;
  to: number;
};

const pattern =
  /(?<han>\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’](?:(?!\p{Script=Han})\p{L})+)*/gu;
const longest = 64;

const simplify = Converter({ from: "t", to: "cn" });
const simplified = new Map<string, string>();

function simplifiedOf(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const simple = simplify(character.normalize("NFKC"));
  // What is found is shown where it stands, so a character keeps its length.
  const kept = simple.length === character.length ? simple : character;
  simplified.set(character, kept);
  return kept;
}

function plainOf(word: string): string {
  const whole = word.normalize("NFKC").toLowerCase();
  const bare = whole
    .replace(/['’]s$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC");
  return Array.from(bare.replace(/[^\p{L}\p{N}]/gu, ""))
    .slice(0, longest)
    .join("");
}

/** The words and the runs of Chinese characters of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].flatMap((match): Token[] => {
    const [raw] = match;
    const han = match.groups?.han !== undefined;
    const plain = han ? Array.from(raw, simplifiedOf).join("") : plainOf(raw);
    const place = { from: match.index, to: match.index + raw.length };
    return plain ? [{ kind: han ? "han" : "word", text: plain, ...place }] : [];
  });
}

const roots = new Map<string, string>();
const mostRoots = 20_000;

/** What a word is found by: the stem of its common spelling. */
export function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = /^[a-z]+$/.test(word) ? stemOf(commonSpelling(word)) : word;
  if (roots.size === mostRoots) roots.clear();
  roots.set(word, root);
  return root;
}
