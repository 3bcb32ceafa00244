import { soundPairs, soundsOf } from "./terms/pinyin";
import { rootOf, type Token, tokensOf } from "./terms/token";
import { soundMark } from "./terms/vector";

/** A stretch of text, where it begins, and whether it is what was looked for. */
export type Part = { from: number; text: string; hit: boolean };

type Range = { from: number; to: number };

const lengths = { before: 60, en: 240, zh: 120 };

function hitsInRun({ text, from }: Token, terms: ReadonlySet<string>, sounding: boolean): Range[] {
  const characters = Array.from(text);
  const sounds = sounding ? soundPairs(soundsOf(text)) : [];
  let at = from;
  return characters.flatMap((character, index) => {
    const next = characters[index + 1] ?? "";
    const start = at;
    at += character.length;
    if (next && (terms.has(character + next) || terms.has(`${soundMark}${sounds[index]}`))) {
      return [{ from: start, to: at + next.length }];
    }
    return terms.has(character) ? [{ from: start, to: at }] : [];
  });
}

/** Where the terms stand in a text, in order, neighbours as one. */
export function hitsIn(text: string, terms: ReadonlySet<string>): Range[] {
  const sounding = [...terms].some((term) => term.startsWith(soundMark));
  const hits = tokensOf(text).flatMap((token) => {
    if (token.kind === "han") return hitsInRun(token, terms, sounding);
    return terms.has(rootOf(token.text)) ? [{ from: token.from, to: token.to }] : [];
  });
  const merged: Range[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last && hit.from <= last.to) last.to = Math.max(last.to, hit.to);
    else merged.push({ ...hit });
  }
  return merged;
}

/** Where a stretch of text can begin or end without cutting a word. */
function edge(text: string, wanted: number, step: 1 | -1): number {
  let at = wanted;
  while (at > 0 && at < text.length && Math.abs(at - wanted) < 30) {
    const around = text.slice(at - 1, at + 1);
    if (/\s|[，。；：！？、]/u.test(around)) return at;
    at += step;
  }
  // A character outside the first plane is two units long.
  const inside = /[\udc00-\udfff]/.test(text[wanted] ?? "");
  return at <= 0 || at >= text.length ? Math.max(0, Math.min(at, text.length)) : wanted + (inside ? 1 : 0);
}

/** An excerpt begins with a word, not with what ends the one before. */
function skipSpace(text: string, from: number): number {
  return text.length - text.slice(from).replace(/^[\s，。；：！？、,.;:!?]+/u, "").length;
}

const left = { en: { before: "… ", after: " …" }, zh: { before: "……", after: "……" } };

/** The stretch of a text around its first hits, taken apart; null when there is none. */
export function excerptAround(text: string, terms: ReadonlySet<string>, language: "en" | "zh"): Part[] | null {
  const hits = hitsIn(text, terms);
  const [first] = hits;
  if (!first) return null;
  const length = lengths[language];
  const lead = lengths.before / (language === "en" ? 1 : 2);
  const whole = text.length <= length || first.to <= length * 0.8;
  const from = whole ? 0 : skipSpace(text, edge(text, first.from - lead, 1));
  const to = Math.max(first.to, text.length - from <= length ? text.length : edge(text, from + length, -1));
  const parts: Part[] = [];
  const add = (start: number, part: string, hit: boolean) => part && parts.push({ from: start, text: part, hit });
  let at = from;
  if (from > 0) add(0, left[language].before, false);
  for (const hit of hits.filter((one) => one.from >= from && one.to <= to)) {
    add(at, text.slice(at, hit.from), false);
    add(hit.from, text.slice(hit.from, hit.to), true);
    at = hit.to;
  }
  add(at, `${text.slice(at, to).trimEnd()}${to < text.length ? left[language].after : ""}`, false);
  return parts;
}

/** The beginning of a text. */
export function beginning(text: string, language: "en" | "zh"): Part[] {
  const to = text.length <= lengths[language] ? text.length : edge(text, lengths[language], -1);
  const cut = text.slice(0, to).trimEnd();
  return cut ? [{ from: 0, text: to < text.length ? `${cut}${left[language].after}` : cut, hit: false }] : [];
}
