import { longest } from "../draft";
import type { Language } from "../language";
import { frames, inPerson, wordings } from "./correction-words";
import type { Fact, FactKind } from "./fact";
import { formsOf } from "./forms";

/** One fact of a text that the record states otherwise now; `recorded` is empty where it states it no longer. */
export type Change = { field: string; seen: string; recorded: string };

const listed = ["attendance", "presenters", "partners", "agenda", "asks", "outlook", "person"];

const inOrder = (value: string, language: Language) =>
  value
    .split(language === "en" ? ", " : "、")
    .toSorted()
    .join();

/** Under which wording a change is told: "person.5.posts" is told as any person's posts. */
function wordingOf({ field, seen, recorded }: Change, kind: FactKind | undefined, language: Language) {
  const [root = "", second = "", ...rest] = field.split(".");
  const code = listed.includes(root) ? [root, ...rest].join(".") : [root, second, ...rest].filter(Boolean).join(".");
  if (code === "presenters" && inOrder(seen, language) === inOrder(recorded, language)) return wordings[language].order;
  if (code === "agenda.subject" && kind === "document") return wordings[language]["agenda.document"];
  return wordings[language][code] ?? wordings[language][root] ?? wordings[language].other;
}

/** Both values as they stand in a sentence; days of two years with their years. */
function valuesOf({ field, seen, recorded }: Change, kind: FactKind | undefined, language: Language): [string, string] {
  if (field === "mode") return [seen || inPerson[language], recorded || inPerson[language]];
  const way = kind === "day" && seen.slice(0, 4) !== recorded.slice(0, 4) ? 1 : 0;
  const form = (value: string) => (kind ? formsOf(kind, value, language)[way] : undefined) ?? value;
  return [form(seen), form(recorded)];
}

function filled(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** What words of a fact speak of: the name of a person, or of a group of those who attended. */
function aboutOf(field: string, facts: readonly Fact[], language: Language): Record<string, string> | null {
  const nameField = field.replace(/\.(?:count|posts)$/, ".name");
  const name = facts.find((fact) => fact.field === nameField)?.value[language] ?? "";
  return name === "" && nameField !== field ? null : { group: name, person: name };
}

type Clause = { told: string; short: string };

// Lists of the record go by place: what has left one moves all behind it, which no two values tell.
const byPlace = ["attendance", "partners", "outlook"];

const rootOf = ({ field }: Change) => field.split(".")[0] ?? "";

/** A name that is no longer stated takes the posts that were told with it along. */
function isToldWithName({ field, recorded }: Change, all: readonly Change[]): boolean {
  const name = field.replace(/\.posts$/, ".name");
  return recorded === "" && name !== field && all.some((one) => one.field === name && one.recorded === "");
}

/** The clauses of some changes, in their order; of a list that goes by place only that it was put right. */
function clausesIn(changes: readonly Change[], facts: readonly Fact[], language: Language): Clause[] {
  return changes
    .filter((change) => !isToldWithName(change, changes))
    .map((change) => {
      const clause = clauseOf(change, facts, language);
      const root = rootOf(change);
      const isMoved = byPlace.includes(root) && changes.filter((one) => rootOf(one) === root).length > 1;
      if (!isMoved) return clause;
      const told = filled(frames[language].restated, { name: wordings[language][`${root}.all`]?.name ?? "" });
      return { told, short: told };
    });
}

function clauseOf(change: Change, facts: readonly Fact[], language: Language): Clause {
  const kind = facts.find(({ field }) => field === change.field)?.kind;
  const wording = wordingOf(change, kind, language) ?? { name: "" };
  const about = aboutOf(change.field, facts, language);
  // What the name of is not known is told as any of its kind.
  const name = about ? filled(wording.name, about) : (wording.unnamed ?? "");
  const { restated, gone } = frames[language];
  if (change.recorded === "" && change.field !== "mode") {
    const told = filled(gone, { name });
    return { told, short: told };
  }
  const short = filled(restated, { name });
  const [was, now] = valuesOf(change, kind, language);
  return {
    told: wording.told && about && was !== "" && now !== "" ? filled(wording.told, { ...about, was, now }) : short,
    short,
  };
}

/** What has changed, one clause each: "the venue is Lotus Hall, not River Hall". */
export function clausesOf(changes: readonly Change[], facts: readonly Fact[], language: Language): string[] {
  return [...new Set(clausesIn(changes, facts, language).map(({ told }) => told))];
}

function noteOf(clauses: readonly string[], language: Language): string {
  const { begin, between, end } = frames[language];
  return clauses.length === 0 ? "" : `${begin}${[...new Set(clauses)].join(between)}${end}`;
}

/**
 * What readers are told of a correction, in one sentence: "Corrected: the number of people attending is 41, not 40."
 * No longer than a note may be: values too long for it are left out first, then clauses. Empty without changes.
 */
export function correctionNote(changes: readonly Change[], facts: readonly Fact[], language: Language): string {
  const clauses = clausesIn(changes, facts, language);
  const long = clauses.toSorted((one, other) => other.told.length - one.told.length);
  for (let cut = 0; cut <= long.length; cut++) {
    const shortened = new Set(long.slice(0, cut));
    const note = noteOf(
      clauses.map((clause) => (shortened.has(clause) ? clause.short : clause.told)),
      language,
    );
    if (note.length <= longest.changeNote) return note;
  }
  for (let left = clauses.length - 1; left > 0; left--) {
    const told = clauses.slice(0, left).map(({ short }) => short);
    const note = noteOf([...told, frames[language].more], language);
    if (note.length <= longest.changeNote) return note;
  }
  return noteOf([frames[language].more], language);
}
