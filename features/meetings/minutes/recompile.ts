import type { Bilingual } from "../record";
import { type Language, languages, type MinutesDocument, type Section, titleKey } from "./document";

/**
 * What compiling anew does to one text: what the record says now takes the place of what it said; a text that was
 * edited stays, unless it is chosen to go; a part comes, or goes.
 */
export type Change = {
  key: string;
  language: Language;
  heading: Bilingual;
  kind: "renewed" | "edited" | "added" | "removed";
  was: string;
  now: string;
};

export type Recompiled = { document: MinutesDocument; changes: Change[] };

type Versions = { document: MinutesDocument; compiled: MinutesDocument; fresh: MinutesDocument };

const titled = ({ title, sections }: MinutesDocument): Map<string, Section> =>
  new Map([{ key: titleKey, heading: title, text: title }, ...sections].map((section) => [section.key, section]));

const same = (one: Bilingual, other: Bilingual) => languages.every((language) => one[language] === other[language]);

/**
 * Brings minutes up to what the record says now (`fresh`). Whatever was edited since it was compiled stays as it is:
 * where the record says something else by now, the change is told, and only the parts in `take` are given the
 * record's words.
 */
export function recompiled({ document, compiled, fresh }: Versions, take: readonly string[] = []): Recompiled {
  const [now, then, next] = [titled(document), titled(compiled), titled(fresh)];
  const changes: Change[] = [];
  const chosen = (key: string, language: Language) => {
    const [held, old, given] = [now.get(key), then.get(key), next.get(key)].map((one) => one?.text[language] ?? "");
    const [was = "", told = "", say = ""] = [held, old, given];
    const heading = (next.get(key) ?? now.get(key))?.heading ?? { en: "", zh: "" };
    const isEdited = was !== told;
    if (say === told || say === was) return was;
    const kind = !now.has(key) ? "added" : isEdited ? "edited" : next.has(key) ? "renewed" : "removed";
    changes.push({ key, language, heading, kind, was, now: say });
    return isEdited && now.has(key) && !take.includes(key) ? was : say;
  };
  const textOf = (key: string) => ({ en: chosen(key, "en"), zh: chosen(key, "zh") });
  const sections = fresh.sections.map((section) => ({ ...section, text: textOf(section.key) }));
  const gone = document.sections.filter(({ key }) => !next.has(key)).map((one) => ({ ...one, text: textOf(one.key) }));
  // A part that the record lost stays while there is something in it that was edited.
  const kept = gone.filter(({ key, text }) => !take.includes(key) && !same(text, { en: "", zh: "" }));
  return {
    document: { title: textOf(titleKey), sections: [...sections.slice(0, -1), ...kept, ...sections.slice(-1)] },
    changes,
  };
}
