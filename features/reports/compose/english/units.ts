import type { UnitFacts } from "@/features/meetings/facts";
import { type Phrase, stated, together } from "../phrase";
import { articleBefore, tidy } from "./wording";

export function isAbbreviation(short: string): boolean {
  return /^[A-Z][A-Z0-9&-]+$/.test(short);
}

function withoutDistrict(name: string): string {
  return name.replace(/ District(?= )/, "");
}

function withoutThe(name: string): string {
  return name.replace(/^the /i, "");
}

function nameOf(unit: UnitFacts): string {
  return withoutThe(tidy(unit.name.en) || tidy(unit.short.en));
}

/** BWF for the Beijing Women's Federation; empty where the short name is no abbreviation, as a district's Pinggu. */
export function abbreviationOf(unit: UnitFacts): string {
  const short = tidy(unit.short.en);
  return unit.kind !== "district" && isAbbreviation(short) ? short : "";
}

/** The unit without an article: BWF, Pinggu Women's Federation. Empty when its English name is missing. */
export function shortNameOf(unit: UnitFacts): string {
  return abbreviationOf(unit) || withoutDistrict(nameOf(unit));
}

function withThe(name: string, field: string): Phrase | null {
  const words = stated(name, field);
  return words && together("the ", words);
}

/** At its first mention: the Beijing Women's Federation (BWF). */
export function hostInFull(host: UnitFacts): Phrase | null {
  const name = withoutDistrict(nameOf(host));
  const abbreviation = abbreviationOf(host);
  const brackets = abbreviation !== "" && abbreviation !== name ? ` (${abbreviation})` : "";
  return name === "" ? null : withThe(`${name}${brackets}`, "host");
}

/** At any later mention: the BWF. */
export function hostAgain(host: UnitFacts): Phrase | null {
  return withThe(shortNameOf(host), "host");
}

/** A unit that acts at the host's meeting: the BWF Department for ..., the Pinggu Women's Federation. */
export function unitAt(host: UnitFacts, unit: UnitFacts, field: string): Phrase | null {
  const name = shortNameOf(unit);
  const abbreviation = abbreviationOf(host);
  const prefixed = unit.kind === "department" && abbreviation !== "" && !name.includes(abbreviation);
  return name === "" ? null : withThe(prefixed ? `${abbreviation} ${name}` : name, field);
}

/** A district named beside others, without "District": Pinggu, the Beijing Economic-Technological Development Area. */
export function areaOf(district: UnitFacts): string {
  const short = tidy(district.short.en);
  const area =
    isAbbreviation(short) || short === "" ? nameOf(district).replace(/( District)? Women's Federation$/, "") : short;
  return `${articleBefore(area)}${area}`;
}

/** The text with the host's full name shortened wherever it stands after its first mention. */
export function abbreviate(host: UnitFacts, text: string): string {
  const abbreviation = abbreviationOf(host);
  const name = tidy(host.name.en);
  if (abbreviation === "" || name === "" || name === abbreviation) return text;
  return text
    .replaceAll(`${name} (${abbreviation})`, name)
    .replaceAll(` of ${name}`, ` of the ${name}`)
    .replaceAll(name, abbreviation);
}
