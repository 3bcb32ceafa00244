import { z } from "zod";
import { type Fact, factKinds } from "./fact";

/** The facts of a record as they are kept beside a report, by their fields. */
export const recordedFacts = z.record(
  z.string(),
  z.object({ kind: z.enum(factKinds), en: z.string(), zh: z.string() }),
);

export type RecordedFacts = z.infer<typeof recordedFacts>;

export function recordedOfFacts(facts: readonly Fact[]): RecordedFacts {
  return Object.fromEntries(facts.map(({ field, kind, value }) => [field, { kind, ...value }]));
}

export function factsOfRecorded(recorded: RecordedFacts): Fact[] {
  return Object.entries(recorded).map(([field, { kind, en, zh }]) => ({ field, kind, value: { en, zh } }));
}

/** A record as it was read for a report. */
export type ReadRecord = {
  meetingVersion: number;
  /** The digest of names that was read before it. */
  names: string;
  facts: readonly Fact[];
};

/** What is kept beside a report of a record that was read at that moment. */
export function keptRecord({ facts, ...read }: ReadRecord, readAt: Date) {
  return { ...read, facts: recordedOfFacts(facts), readAt };
}
