import type { MeetingFacts } from "@/features/meetings/facts";
import type { Fact } from "../../facts/fact";
import { factsOf, itemField } from "../../facts/facts-of";
import type { Composition, Sentence } from "../composition";
import { wordsOf } from "../phrase";
import { mannersOf } from "./testing-manners";
import { abbreviationOf } from "./units";
import { tidy } from "./wording";

const slips: [RegExp, string][] = [
  [/ {2}| $|^ /, "a stray space"],
  [/ [,;.:)]|\( /, "a space before a stop"],
  [/[,;:.][,;.]/, "two stops"],
  [/undefined|null|NaN|\[object/, "a value that is none"],
  [/\(\)|[[\]{}]/, "empty brackets, or a gap that was not filled"],
  [/\b(?:and|or|to|on|at|of|by|with|for|in|from|including|the|an?|will|which|was|were)[,;.]/, "a word left dangling"],
  [/^(?:And|Or|Of|By|Including)\b|, (?:and|or), |[,;] (?:and )?[;.]/, "a list with a hole"],
  [/\b(\w+) \1\b/i, "a word twice"],
  [/\ba (?=[aeio])/i, "a for an"],
  [/\ban (?=[^aeiouh8])/i, "an for a"],
  [/\b1 people\b|\b(?:\d*[02-9]|\d+1) person\b/, "a wrong plural"],
  [/\b(?:an?|the) (?:and|or|the|an?|to|at|on|of|was|were|held)\b/i, "a missing noun"],
  [/\b(?:in|at|on|of|by|to|with|for) (?:and|or|was|were|held|at|of)\b/i, "a missing name"],
  [/[a-z][A-Z]|\w_\w/, "the name of a field"],
];

function faultsIn(text: string): string[] {
  const found = slips.filter(([slip]) => slip.test(text)).map(([, name]) => name);
  const opened = text.split("(").length === text.split(")").length;
  return [...found, ...(opened ? [] : ["an open bracket"])];
}

function framing(text: string): string[] {
  return /^[A-Z].*[^.]\.$/.test(text) ? [] : ["no capital or no stop"];
}

const textOf = ({ spans }: Sentence) => wordsOf(spans);

/** The paragraphs as a reader has them. */
export function paragraphsOf({ paragraphs }: Composition): string[] {
  return paragraphs.map((sentences) => sentences.map(textOf).join(" "));
}

export function bodyOf(composition: Composition): string {
  return paragraphsOf(composition).join(" ");
}

/** Every sentence of a composition. */
export function sentencesOf({ title, summary, paragraphs, captions }: Composition): Sentence[] {
  return [title, ...summary, ...paragraphs.flat(), ...captions];
}

/** That a body did something, when nobody says what; who spoke or where one went is worth telling. */
function isEmpty({ kind, subject, person }: MeetingFacts["agenda"][number]): boolean {
  const isWorthTelling = ["present", "speak", "train", "visit"].includes(kind);
  return !isWorthTelling && tidy(subject.en) === "" && tidy(person?.name.en ?? "") === "";
}

/** What no sentence need tell: a body that did nothing in particular, a last day without a first, posts of who has no name. */
function isTacit({ field }: Fact, facts: MeetingFacts): boolean {
  if (field === "endDate") return facts.date === null;
  if (field === "halfDay") return facts.date === null;
  const [, id] = /^person\.(\d+)\.posts$/.exec(field) ?? [];
  const people = [
    ...facts.people.map(({ person }) => person),
    ...facts.agenda.map(({ person }) => person),
    facts.remarks?.speaker ?? null,
  ];
  if (id !== undefined) return people.some((person) => person?.id === Number(id) && tidy(person.name.en) === "");
  const { agenda } = facts;
  return agenda.some((item, position) => {
    const isOfYear = item.kind === "review" || item.kind === "arrange";
    const own = itemField({ ...item, position });
    if (field === `${own}.unit`) return isEmpty(item) && !(isOfYear && item.subjectYear);
    return !isOfYear && field === `${own}.subjectYear`;
  });
}

/** The facts of the record that the body does not tell. */
export function untoldFacts({ paragraphs }: Composition, facts: MeetingFacts): string[] {
  const told = new Set(paragraphs.flat().flatMap(({ fields }) => fields));
  return factsOf(facts)
    .filter((fact) => tidy(fact.value.en) !== "" && !told.has(fact.field) && !isTacit(fact, facts))
    .map(({ field }) => field);
}

function boundWrongly(composition: Composition, facts: MeetingFacts): string[] {
  const known = new Set(factsOf(facts).map(({ field }) => field));
  const sentences = sentencesOf(composition);
  const keys = sentences.map(({ key }) => key);
  return [
    ...sentences.filter(({ fields }) => fields.length === 0).map((one) => `no field: ${textOf(one)}`),
    ...sentences.flatMap(({ fields }) => fields.filter((field) => !known.has(field))),
    ...sentences.flatMap(({ key, spans, fields }) =>
      spans.filter(({ field }) => field && !fields.includes(field)).map(({ text }) => `${key} forgets ${text}`),
    ),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`),
  ];
}

function hostNamed(body: string, { host }: MeetingFacts): string[] {
  const [name, abbreviation] = [tidy(host.name.en), abbreviationOf(host)];
  if (name === "" || abbreviation === "") return [];
  const before = body.slice(0, body.indexOf(name));
  const once = body.split(name).length === 2 && body.includes(`${name} (${abbreviation})`);
  return once && !before.includes(abbreviation) ? [] : ["host not in full once and first"];
}

function titleFaults(title: string): string[] {
  const bad = title.split(" ").length > 20 || / {2}|\.$|Successfully|[[\]{}]/.test(title);
  return bad ? [`title: ${title}`] : [];
}

/** What is wrong with a composition as English and as a copy of the record; empty when nothing is. */
export function faultsOf(composition: Composition, facts: MeetingFacts): string[] {
  const { title, summary, paragraphs, captions } = composition;
  const told = [...summary, ...paragraphs.flat(), ...captions].map(textOf);
  const summed = summary.map(textOf).join(" ");
  return [
    ...told.flatMap((text) => [...faultsIn(text), ...framing(text)].map((fault) => `${fault}: ${text}`)),
    ...boundWrongly(composition, facts),
    ...untoldFacts(composition, facts).map((field) => `untold: ${field}`),
    ...(paragraphs.some((paragraph) => paragraph.length === 0) ? ["an empty paragraph"] : []),
    ...hostNamed(paragraphs.flat().map(textOf).join(" "), facts),
    ...mannersOf(composition, facts),
    ...titleFaults(textOf(title)),
    ...(summed.length > 300 ? [`long summary: ${summed}`] : []),
  ];
}
