import type { Bilingual } from "../../record";
import type { Section } from "../document";
import { chinese } from "../wording/chinese";
import { english } from "../wording/english";

type Said = { section: Section; heard: Bilingual; decidesForOthers: boolean };

/** What stands before the decisions of an item; null where the text does not say where they begin. */
function beforeDecisions(text: string, decided: string): string | null {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.trim() === decided);
  return at < 0 ? null : lines.slice(0, at).join("\n");
}

/**
 * What a district is shown of its own item: what was heard of it, without the decisions, which may be about others.
 * Where others are decided for and the edited text no longer says where decisions begin, only the note is shown.
 */
export function ownPart({ section, heard, decidesForOthers }: Said): Section {
  const shown = (language: "en" | "zh", decided: string) => {
    const text = section.text[language];
    return beforeDecisions(text, decided) ?? (decidesForOthers ? heard[language] : text);
  };
  return { ...section, text: { en: shown("en", english.item.decided), zh: shown("zh", chinese.item.decided) } };
}
