import type { MeetingFacts } from "@/features/meetings/facts";
import type { Composed } from "./english";

const slips: [RegExp, string][] = [
  [/ {2}| $|^ /, "a stray space"],
  [/ [,;.:)]|\( /, "a space before a stop"],
  [/[,;:.][,;.]/, "two stops"],
  [/undefined|null|NaN|\[object/, "a value that is none"],
  [/\(\)|\[\]/, "empty brackets"],
  [/\b(?:and|or|to|on|at|of|by|with|for|in|from|including|the|an?|will|which)[,;.]/, "a word left dangling"],
  [/\b(\w+) \1\b/i, "a word twice"],
  [/\ba (?=[aeio])/i, "a for an"],
  [/\ban (?=[^aeiouh8])/i, "an for a"],
  [/[a-z][A-Z]|\w_\w/, "the name of a field"],
];

function valueAt(facts: MeetingFacts, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    const name = key.replace(/(?<=Unit|series|unit|person|speaker)Id$/, "").replace("hostUnit", "host");
    return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  }, facts);
}

function isTold(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined && value !== null;
  return !("en" in value) || (typeof value.en === "string" && value.en.trim() !== "");
}

function faultsIn(text: string): string[] {
  const found = slips.filter(([slip]) => slip.test(text)).map(([, name]) => name);
  const opened = text.split("(").length === text.split(")").length;
  const framed = /^[A-Z].*[^.]\.$/.test(text);
  return [...found, ...(opened ? [] : ["an open bracket"]), ...(framed ? [] : ["no capital or no stop"])];
}

/** What is wrong with a draft as English and as a copy of the record; empty when nothing is. */
export function faultsOf(composed: Composed, facts: MeetingFacts): string[] {
  const sentences = composed.paragraphs.flat();
  const body = sentences.map(({ text }) => text).join(" ");
  const host = facts.host.name.en;
  return [
    ...sentences.flatMap(({ text }) => faultsIn(text).map((fault) => `${fault}: ${text}`)),
    ...faultsIn(composed.summary).map((fault) => `${fault}: ${composed.summary}`),
    ...sentences.filter(({ fields }) => fields.length === 0).map(({ text }) => `no field: ${text}`),
    ...sentences
      .flatMap(({ fields }) => fields)
      .filter((path) => !isTold(valueAt(facts, path)))
      .map((path) => `a field that is missing: ${path}`),
    ...(composed.paragraphs.some((paragraph) => paragraph.length === 0) ? ["an empty paragraph"] : []),
    ...(body.split(host).length === 2 && body.startsWith(`The ${host}`) ? [] : ["host not in full once and first"]),
    ...(composed.title.split(" ").length > 20 || / {2}|\.$/.test(composed.title) ? [`title: ${composed.title}`] : []),
    ...(composed.title.startsWith(`${facts.host.short.en} `) ? [] : [`title without host: ${composed.title}`]),
    ...(composed.summary.length > 300 ? [`long summary: ${composed.summary}`] : []),
  ];
}
