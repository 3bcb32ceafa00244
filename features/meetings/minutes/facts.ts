import type { AgendaKind, Bilingual, MeetingRecord } from "../record";
import type { IssueNumber } from "./number";

/** Somebody who was expected or came, as the sign-in knows them. */
export type PlaceFacts = {
  origin: "invited" | "guest" | "lecturer" | "audience" | "walk_in";
  role: { name: Bilingual; position: number; observer: boolean } | null;
  unit: { short: Bilingual; order: number } | null;
  name: string;
  post: string;
  substitute: boolean;
  isPresent: boolean;
  isDeclined: boolean;
  isInvited: boolean;
  absence: "absent" | "excused" | null;
  reason: string;
};

export type DecisionFacts = { text: Bilingual; unit: Bilingual | null; dueOn: string | null };

export type ItemFacts = {
  id: number;
  kind: AgendaKind;
  subject: Bilingual;
  subjectYear: number | null;
  /** The body or person it was given to. */
  actor: Bilingual | null;
  heard: Bilingual;
  discussed: Bilingual;
  decisions: DecisionFacts[];
};

/** A named person with the posts held on the day. */
export type Named = { name: Bilingual; posts: Bilingual[] };

/** All that is on record about a meeting and belongs into its minutes; any of it may be missing. */
/** One thing asked at an earlier meeting that a body still owed when the meeting came. */
export type CarriedFacts = {
  /** The meeting it was asked at. */
  meetingId: number;
  year: number;
  quarter: number;
  text: Bilingual;
  dueOn: string | null;
  /** How many quarters had begun since it was issued. */
  age: number;
  unit: Bilingual;
  /** What had been reported last, with the names of what proved it. */
  evidence: { note: string; day: string; names: string[] } | null;
};

export type MinutesFacts = {
  number: IssueNumber;
  series: Bilingual;
  host: Bilingual;
  /** Who held it together with the host, in the record's order. */
  partners: MeetingRecord["partners"];
  year: number;
  quarter: number;
  /** YYYY-MM-DD, and HH:MM in Beijing: when it began on its first day and ended on its last. */
  date: string | null;
  endDate: string | null;
  startsAt: string | null;
  endsAt: string | null;
  halfDay: MeetingRecord["halfDay"];
  mode: MeetingRecord["mode"];
  venue: Bilingual;
  chairs: Named[];
  /** The others named in the record who were there, in its order. */
  leaders: Named[];
  /** Who attended by category, where nobody signed in. */
  groups: { name: Bilingual; count: number | null }[];
  places: PlaceFacts[];
  /** What was open of earlier meetings, the oldest first and each thing asked by itself. */
  carried: CarriedFacts[];
  items: ItemFacts[];
  speaker: Named | null;
  asks: { text: Bilingual; dueOn: string | null }[];
  recorders: string[];
  distribution: Bilingual[];
};
