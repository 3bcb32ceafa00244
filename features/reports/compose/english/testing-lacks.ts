import type { MeetingFacts } from "@/features/meetings/facts";

const missing = { en: "", zh: "" };

/** Each takes one fact, or one list, out of a record. */
export const lacks: Record<string, (facts: MeetingFacts) => Partial<MeetingFacts>> = {
  date: () => ({ date: null, endDate: null }),
  endDate: () => ({ endDate: null }),
  halfDay: () => ({ halfDay: null }),
  venue: () => ({ venue: missing }),
  purpose: () => ({ purpose: missing }),
  headCount: () => ({ headCount: null }),
  partners: () => ({ partners: [] }),
  attendance: () => ({ attendance: [] }),
  people: () => ({ people: [] }),
  agenda: () => ({ agenda: [] }),
  units: ({ agenda }) => ({
    agenda: agenda.filter(({ kind }) => kind !== "present").map((one) => ({ ...one, unit: null })),
  }),
  subjects: ({ agenda }) => ({ agenda: agenda.map((one) => ({ ...one, subject: missing })) }),
  years: ({ agenda }) => ({ agenda: agenda.map((one) => ({ ...one, subjectYear: null })) }),
  remarks: () => ({ remarks: null, asks: [] }),
  acknowledged: ({ remarks }) => ({ remarks: remarks && { ...remarks, acknowledged: missing } }),
  analysed: ({ remarks }) => ({ remarks: remarks && { ...remarks, analysed: missing } }),
  aim: ({ remarks }) => ({ remarks: remarks && { ...remarks, aim: missing } }),
  posts: ({ remarks, people }) => ({
    remarks: remarks && { ...remarks, speaker: { ...remarks.speaker, posts: [] } },
    people: people.map((one) => ({ ...one, person: { ...one.person, posts: [] } })),
  }),
  asks: () => ({ asks: [] }),
  training: () => ({ training: null }),
  topic: ({ training }) => ({ training: training && { ...training, topic: missing } }),
  partner: ({ training }) => ({ training: training && { ...training, partner: missing } }),
  basis: ({ training }) => ({ training: training && { ...training, basis: missing } }),
  secondAudience: ({ training }) => ({ training: training && { ...training, secondAudience: missing } }),
  outcome: ({ training }) => ({ training: training && { ...training, outcome: missing } }),
  outlook: () => ({ outlook: [] }),
};
