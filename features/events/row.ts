import { beijingSecond, fromBeijing } from "@/platform/clock";
import type { EventKind, EventRecord } from "./event";

/** An event's record as its table holds it. */
export type EventRow = {
  kind: EventKind;
  titleEn: string;
  titleZh: string;
  summaryEn: string;
  summaryZh: string;
  descriptionEn: string;
  descriptionZh: string;
  startsAt: Date;
  endsAt: Date;
  placeEn: string;
  placeZh: string;
  hostUnitId: number;
  districtId: number | null;
  themeId: number | null;
  registrationOpen: boolean;
  capacity: number | null;
  closesAt: Date | null;
  waitingList: boolean;
};

export type AgendaRow = { time: string; textEn: string; textZh: string; internal: boolean };

/** The instant of a moment of the record. */
export function instantOf(moment: string): Date {
  return fromBeijing(`${moment.replace("T", " ")}:00`);
}

/** An instant as a moment of the record: Beijing's 2026-11-20T14:00. */
export function momentOf(at: Date): string {
  return beijingSecond(at).slice(0, 16).replace(" ", "T");
}

export function rowOf(record: EventRecord): EventRow {
  const { registration } = record;
  return {
    kind: record.kind,
    titleEn: record.title.en,
    titleZh: record.title.zh,
    summaryEn: record.summary.en,
    summaryZh: record.summary.zh,
    descriptionEn: record.description.en,
    descriptionZh: record.description.zh,
    startsAt: instantOf(record.starts),
    endsAt: instantOf(record.ends),
    placeEn: record.place.en,
    placeZh: record.place.zh,
    hostUnitId: record.hostUnitId,
    districtId: record.districtId,
    themeId: record.themeId,
    registrationOpen: registration.open,
    capacity: registration.capacity,
    closesAt: registration.closes === null ? null : instantOf(registration.closes),
    waitingList: registration.waitingList,
  };
}

export function recordOf(row: EventRow, agenda: readonly AgendaRow[]): EventRecord {
  return {
    kind: row.kind,
    title: { en: row.titleEn, zh: row.titleZh },
    summary: { en: row.summaryEn, zh: row.summaryZh },
    description: { en: row.descriptionEn, zh: row.descriptionZh },
    starts: momentOf(row.startsAt),
    ends: momentOf(row.endsAt),
    place: { en: row.placeEn, zh: row.placeZh },
    hostUnitId: row.hostUnitId,
    districtId: row.districtId,
    themeId: row.themeId,
    agenda: agenda.map(({ time, textEn, textZh, internal }) => ({ time, text: { en: textEn, zh: textZh }, internal })),
    registration: {
      open: row.registrationOpen,
      capacity: row.capacity,
      closes: row.closesAt && momentOf(row.closesAt),
      waitingList: row.waitingList,
    },
  };
}

/** The agenda of a record as its table holds it. */
export function agendaRowsOf(record: EventRecord, eventId: number) {
  return record.agenda.map(({ time, text, internal }, index) => ({
    ...{ eventId, position: index + 1, time, textEn: text.en, textZh: text.zh, internal },
  }));
}
