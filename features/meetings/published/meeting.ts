import type { UnitFacts } from "../facts";
import type { AgendaKind, Bilingual, MeetingRecord } from "../record";

export type PublicUnit = UnitFacts;

/** All that the public may know of a meeting; a fact of the record is internal until it stands here. */
export type PublicMeeting = Pick<
  MeetingRecord,
  "year" | "quarter" | "status" | "date" | "endDate" | "halfDay" | "partners"
> & {
  id: number;
  series: Bilingual;
  /** As an infinitive: "review the work on ...". */
  purpose: Bilingual;
  venue: Bilingual;
  host: PublicUnit;
  agenda: { kind: AgendaKind; subject: Bilingual; unit: PublicUnit | null }[];
  /** The districts with a presentation, in the order of speaking. */
  districts: (PublicUnit & { slug: string })[];
  training: { topic: Bilingual; partner: Bilingual } | null;
};

/** A line of the agenda as it is shown: what several units did one after the other on one subject is told once. */
export type AgendaLine = { kind: AgendaKind; subject: Bilingual; units: PublicUnit[] };

/** The agenda in running order, neighbours of one kind and subject together. */
export function agendaLines(agenda: PublicMeeting["agenda"]): AgendaLine[] {
  const lines: AgendaLine[] = [];
  for (const { kind, subject, unit } of agenda) {
    const last = lines.at(-1);
    const units = unit ? [unit] : [];
    const together = last?.kind === kind && last.subject.en === subject.en && last.subject.zh === subject.zh;
    if (together) last.units.push(...units);
    else lines.push({ kind, subject, units });
  }
  return lines;
}
