import type { MeetingFacts, UnitFacts } from "@/features/meetings/facts";
import { untold } from "./testing-units";

const nobody = { id: 99, name: untold, posts: [untold] };

const unnamed = (unit: UnitFacts) => (unit.kind === "district" ? { ...unit, name: untold, short: untold } : unit);

/** What a record may lack, each by its own name. */
export const gaps: Record<string, (facts: MeetingFacts) => Partial<MeetingFacts>> = {
  host: ({ host }) => ({ host: { ...host, name: untold, short: untold } }),
  areas: ({ agenda }) => ({ agenda: agenda.map((item) => ({ ...item, unit: item.unit && unnamed(item.unit) })) }),
  series: () => ({ series: untold }),
  date: () => ({ date: null, endDate: null, halfDay: null }),
  lead: () => ({ date: null, endDate: null, halfDay: null, purpose: untold, headCount: null }),
  venue: () => ({ venue: untold }),
  purpose: () => ({ purpose: untold }),
  headCount: () => ({ headCount: null }),
  attendance: () => ({ attendance: [] }),
  groupNames: ({ attendance }) => ({ attendance: attendance.map((group) => ({ ...group, name: untold })) }),
  partners: () => ({ partners: [] }),
  people: () => ({ people: [] }),
  agenda: () => ({ agenda: [] }),
  subjects: ({ agenda }) => ({ agenda: agenda.map((item) => ({ ...item, subject: untold })) }),
  units: ({ agenda }) => ({ agenda: agenda.map((item) => (item.kind === "present" ? item : { ...item, unit: null })) }),
  lecturers: ({ agenda }) => ({ agenda: agenda.map((item) => ({ ...item, person: null })) }),
  remarks: () => ({ remarks: null, asks: [] }),
  acknowledged: ({ remarks }) => ({ remarks: remarks && { ...remarks, acknowledged: untold } }),
  analysed: ({ remarks }) => ({ remarks: remarks && { ...remarks, analysed: untold } }),
  aim: ({ remarks }) => ({ remarks: remarks && { ...remarks, aim: untold } }),
  speaker: ({ remarks }) => ({ remarks: remarks && { ...remarks, speaker: { ...remarks.speaker, ...nobody } } }),
  speech: ({ remarks }) => ({
    remarks: remarks && { ...remarks, acknowledged: untold, analysed: untold },
    asks: [],
  }),
  asks: () => ({ asks: [] }),
  askWords: ({ asks }) => ({ asks: asks.map((ask, index) => (index === 0 ? { ...ask, ...untold } : ask)) }),
  training: () => ({ training: null }),
  topic: ({ training }) => ({ training: training && { ...training, topic: untold } }),
  partner: ({ training }) => ({ training: training && { ...training, partner: untold } }),
  basis: ({ training }) => ({ training: training && { ...training, basis: untold } }),
  audience: ({ training }) => ({ training: training && { ...training, secondAudience: untold } }),
  outcome: ({ training }) => ({ training: training && { ...training, outcome: untold } }),
  outlook: () => ({ outlook: [] }),
};

export function without(facts: MeetingFacts, names: string[]): MeetingFacts {
  const left = { ...facts };
  for (const name of names) Object.assign(left, gaps[name]?.(left));
  return left;
}
