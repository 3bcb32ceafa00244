import { byProtocol, isHeldOn } from "@/features/people/posts/post";
import type { Bilingual, MeetingRecord } from "./record";
import type { SeriesKind } from "./series/series";

export type UnitFacts = {
  kind: "municipal" | "department" | "institution" | "district";
  name: Bilingual;
  /** BWF / 市妇联; for a district the bare area: Pinggu / 平谷. */
  short: Bilingual;
};

export type PersonFacts = {
  id: number;
  name: Bilingual;
  pronoun: "she" | "he";
  /** The posts held on the day of the meeting, Party-group post first, then federation posts by protocol order. */
  posts: Bilingual[];
};

/** A meeting's record with the names behind its references, as they were on the day of the meeting. */
export type MeetingFacts = Omit<MeetingRecord, "seriesId" | "hostUnitId" | "people" | "agenda" | "remarks"> & {
  kind: SeriesKind;
  /** "quarterly meeting on grassroots organizations construction" stands under its plain name: "quarterly meeting". */
  series: Bilingual;
  host: UnitFacts;
  people: { person: PersonFacts; part: MeetingRecord["people"][number]["part"] }[];
  agenda: (Omit<MeetingRecord["agenda"][number], "unitId" | "personId"> & {
    unit: UnitFacts | null;
    person: PersonFacts | null;
  })[];
  remarks: (Omit<NonNullable<MeetingRecord["remarks"]>, "speakerId"> & { speaker: PersonFacts }) | null;
};

export type Post = {
  kind: "party_group" | "federation" | "other";
  title: Bilingual;
  protocolOrder: number;
  heldFrom: string;
  heldUntil: string | null;
};

/** The posts held on a day (YYYY-MM-DD; the last day is exclusive), Party-group post first (house style). */
export function postsOn(day: string, posts: Post[]): Bilingual[] {
  return posts
    .filter((post) => isHeldOn(day, post))
    .sort(byProtocol)
    .map((post) => post.title);
}
