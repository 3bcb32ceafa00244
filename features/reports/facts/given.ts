import type { KeptComposition } from "../compose/kept-composition";
import type { Language } from "../language";
import type { Fact } from "./fact";
import type { About } from "./named";
import type { RecordChange } from "./record-change";
import type { KeptFact } from "./standing";

/** What was decided to be kept, with who decided it and when. */
export type Decision = KeptFact & { id: number; by: string | null; at: Date };

/** The record behind a report as the desk holds its text against it. */
export type FactsGiven = {
  meetingId: number;
  facts: Fact[];
  kept: Decision[];
  /** How each language was composed when that was last taken over, and how the record is told now. */
  compositions: Record<Language, KeptComposition | null>;
  theirs: Record<Language, KeptComposition | null>;
  about: About;
  /** How the fields that wait for a decision came to say what they say; null where it is not known. */
  changes: Record<string, RecordChange | null>;
  /** When anything of the record was changed last. */
  recordChangedAt: Date;
};
