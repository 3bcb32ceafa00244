import type { Archived } from "./entries";

/** What there is to say of an archive before it is downloaded. */
export type Summary = {
  contentHash: string;
  sealed: boolean;
  /** How many there are of each kind, those of which there are none left out. */
  counts: { kind: (typeof counted)[number]["kind"]; count: number }[];
  files: number;
  /** Of the files of the meeting; words and minutes come to little beside them. */
  bytes: number;
  /** The seal that the minutes bore where they were sealed. */
  seal: string | null;
  /** Where the meeting came from, where it came out of an archive. */
  from: { origin: string; importedAt: Date } | null;
};

const counted = [
  { kind: "items", table: "agenda_items" },
  { kind: "places", table: "places" },
  { kind: "placeSteps", table: "place_steps" },
  { kind: "letters", table: "invitation_letters" },
  { kind: "proposals", table: "item_proposals" },
  { kind: "decisions", table: "decisions" },
  { kind: "materials", table: "materials" },
  { kind: "minutes", table: "meeting_minutes" },
  { kind: "annexes", table: "minutes_annexes" },
  { kind: "followUps", table: "follow_ups" },
  { kind: "followUpSteps", table: "follow_up_steps" },
  { kind: "evidence", table: "follow_up_files" },
  { kind: "audiences", table: "training_audiences" },
  { kind: "hours", table: "training_hours" },
  { kind: "feedback", table: "training_feedback_answers" },
] as const;

/** Sums up what an archive of a meeting would hold. */
export function summaryOf({ content, contentHash, kept }: Archived, from: Summary["from"]): Summary {
  const files = new Map(kept.map(({ sha256, bytes }) => [sha256, bytes]));
  return {
    ...{ contentHash, from, files: files.size, seal: content.seals[0]?.hash ?? null },
    sealed: (content.tables.meeting_minutes ?? []).some(({ state }) => state === "sealed"),
    counts: counted
      .map(({ kind, table }) => ({ kind, count: (content.tables[table] ?? []).length }))
      .filter(({ count }) => count > 0),
    bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
}
