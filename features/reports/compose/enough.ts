import type { MeetingFacts } from "@/features/meetings/facts";
import { factsOf } from "../facts/facts-of";
import { type Language, otherLanguage } from "../language";

/**
 * Whether a record was written down in a language so far that a report of it is worth reading: of what the office has
 * put into words at least half, the purpose among it. What stands in its lists (units, people, series) is in both.
 */
export function isToldIn(meeting: MeetingFacts, language: Language): boolean {
  const written = factsOf(meeting).filter(
    ({ field, kind }) =>
      ["words", "place", "document"].includes(kind) && !["series", "mode", "halfDay"].includes(field),
  );
  const there = written.filter(({ value }) => value[language] !== "");
  const { purpose } = meeting;
  const hasPurpose = purpose[language].trim() !== "" || purpose[otherLanguage(language)].trim() === "";
  return hasPurpose && there.length * 2 >= written.length;
}
