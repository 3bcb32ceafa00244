import type { UnitFacts } from "@/features/meetings/facts";
import { type Phrase, stated, together } from "../phrase";
import { tidy } from "./wording";

const national = /^中华全国/;

/** A federation's name as reports write it: 平谷区妇联 for 平谷区妇女联合会. The national one keeps its name. */
export function federationName(name: string): string {
  const flat = tidy(name);
  return national.test(flat) ? flat : flat.replace(/妇女联合会$/, "妇联");
}

function placeNamed({ name }: UnitFacts): string {
  return tidy(name.zh).replace(/(?:妇女联合会|妇联)$/, "");
}

/** The district itself, with 区: 平谷区; 经开区 for 北京经济技术开发区. Empty when it has no Chinese name. */
export function areaOf(district: UnitFacts): string {
  const [place, short] = [placeNamed(district), tidy(district.short.zh)];
  if (short === "" || place.startsWith(short)) return place;
  return place !== "" || /[区县市]$/.test(short) ? short : `${short}区`;
}

/** 市妇联, 平谷区妇联, 北京市妇女干部学校. Empty when the unit has no Chinese name. */
export function shortNameOf(unit: UnitFacts): string {
  const [name, short] = [tidy(unit.name.zh), tidy(unit.short.zh)];
  if (unit.kind === "municipal") return short || name;
  if (unit.kind !== "district") return name || short;
  const area = areaOf(unit);
  return area === "" ? "" : `${area}妇联`;
}

/** A full name that its short one follows: 北京市妇女联合会（以下简称“市妇联”）; 平谷区妇联 goes without saying. */
export function introduced(name: string, short: string): string {
  return federationName(name) === short ? name : `${name}（以下简称“${short}”）`;
}

/** The host at its first mention. */
export function hostInFull(host: UnitFacts): Phrase | null {
  const [name, short] = [tidy(host.name.zh), shortNameOf(host)];
  return stated(name === "" || name === short ? short : introduced(name, short), "host");
}

/** Names a unit that acts at the host's meeting; null without a Chinese name. */
export type Units = (unit: UnitFacts, field: string) => Phrase | null;

/** 平谷区妇联; a department of the host with the host's name the first time, 市妇联基层组织建设部, without it afterwards. */
export function unitsOf(host: UnitFacts): Units {
  const introduced = new Set<string>();
  return (unit, field) => {
    const name = shortNameOf(unit);
    if (introduced.has(name)) return stated(name, field);
    introduced.add(name);
    return unitAt(host, unit, field);
  };
}

function unitAt(host: UnitFacts, unit: UnitFacts, field: string): Phrase | null {
  const [name, whose] = [shortNameOf(unit), shortNameOf(host)];
  const named = stated(name, field);
  const belongs = unit.kind === "department" && host.kind === "municipal" && whose !== "";
  const isSaid = name.includes(whose) || name.includes(tidy(host.name.zh));
  return named && belongs && !isSaid ? together(stated(whose, "host"), named) : named;
}
