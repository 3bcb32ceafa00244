import type { MeetingFacts } from "@/features/meetings/facts";

export type Gathering = {
  /** Once it has been named, unless its name ends in another noun of the kind. */
  meeting: string;
  /** Where something was said or done. */
  there: string;
  attendees: string;
  /** Which of the two sums up and plans where the record does not say who did. */
  summing: "meeting" | "attendees";
};

const meeting: Gathering = {
  ...{ meeting: "the meeting", there: "at the meeting", attendees: "attendees", summing: "meeting" },
};

export const gatherings: Record<MeetingFacts["kind"], Gathering> = {
  quarterly: meeting,
  plenary: meeting,
  executive_committee: meeting,
  work_conference: { ...meeting, meeting: "the conference", there: "at the conference" },
  training: {
    ...{ meeting: "the training", there: "during the training", attendees: "participants", summing: "attendees" },
  },
  visit: { meeting: "the visit", there: "during the visit", attendees: "participants", summing: "attendees" },
  joint_event: { meeting: "the event", there: "at the event", attendees: "participants", summing: "attendees" },
};
