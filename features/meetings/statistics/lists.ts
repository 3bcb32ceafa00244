import { type FollowUpFilter, queryOf } from "../follow-ups/filter";

/** Where the lists stand that the figures of one meeting count; none for who has no such list. */
export type Lists = {
  meeting?: (id: number) => string;
  attendance?: (id: number) => string;
  replies?: (id: number) => string;
  minutes?: (id: number) => string;
  followUps: (id: number, more?: Partial<FollowUpFilter>) => string;
};

/** The lists of the office, of every body or of one; an address has no language yet. */
export function officeLists(districtId?: number): Lists {
  const part = (name: string) => (id: number) => `/dashboard/meetings/${id}${name}`;
  return {
    meeting: part(""),
    attendance: part("/sign-in"),
    replies: part("/invitations"),
    // Minutes are of a meeting, not of a body.
    ...(districtId === undefined ? { minutes: part("/minutes") } : {}),
    followUps: (meeting, more) => `/dashboard/follow-ups${queryOf({ ...more, meeting, district: districtId })}`,
  };
}

/** The lists a district has of its own. */
export const ownLists: Lists = {
  followUps: (meeting, more) => `/district/follow-ups${queryOf({ ...more, meeting })}`,
};
