import type { Touched } from "@/features/people/posts/changed-days";
import { isHeldOn } from "@/features/people/posts/post";
import type { AgendaKind, Bilingual, MeetingRecord } from "../record";

/** What may have been done with somebody's posts just now. */
export const deeds = ["person", "added", "changed", "ended", "handed_over", "removed"] as const;

type Part = MeetingRecord["people"][number]["part"];

/** A held meeting whose record names somebody, and as what. */
export type Naming = {
  personId: number;
  meeting: {
    id: number;
    series: Bilingual;
    year: number;
    quarter: number;
    date: string;
    /** Whether its minutes are sealed and so keep the words they have. */
    sealed: boolean;
  };
  parts: Part[];
  agenda: AgendaKind[];
  /** Whether the leader's remarks are hers. */
  remarks: boolean;
};

type Tenure = { person: { id: number }; heldFrom: string; heldUntil: string | null };

/** Where somebody is named on a day without any post though she holds one on other days. */
export function withoutPost<One extends Pick<Naming, "personId"> & { meeting: Pick<Naming["meeting"], "date"> }>(
  namings: readonly One[],
  posts: readonly Tenure[],
): One[] {
  return namings.filter(({ personId, meeting }) => {
    const own = posts.filter(({ person }) => person.id === personId);
    return own.length > 0 && !own.some((post) => isHeldOn(meeting.date, post));
  });
}

/** Where somebody is named on a day for which her posts were changed. */
export function namingsTouched<One extends Pick<Naming, "personId"> & { meeting: Pick<Naming["meeting"], "date"> }>(
  namings: readonly One[],
  touched: readonly Touched[],
): One[] {
  return namings.filter(({ personId, meeting }) =>
    touched.some(
      (one) =>
        one.personId === personId &&
        one.days.some(({ from, until }) => isHeldOn(meeting.date, { heldFrom: from, heldUntil: until })),
    ),
  );
}
