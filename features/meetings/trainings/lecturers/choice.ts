import type { Bilingual } from "../../record";
import { either } from "./lecturer";

/** A lecturer of the directory who can be chosen. */
export type LecturerChoice = { id: number; personId: number; name: Bilingual; institution: Bilingual };

/** Lecturers as a field offers them, nobody first; the value is the lecturer's number or the person's. */
export function lecturerChoices(
  choices: readonly LecturerChoice[],
  { locale, nobody, by }: { locale: "en" | "zh"; nobody: string; by: "id" | "personId" },
) {
  const named = choices.map((one) => ({ value: String(one[by]), words: either(locale, one.name) }));
  return [{ value: "", words: nobody }, ...named];
}
