import type { MeetingRecord } from "./record";

/** The ids of the rows of the lists whose rows have one, in the record's order. */
export type RowIds = { agenda: number[]; asks: number[] };

/** The record's own columns: what is not a list and not a part of its own. */
export function rowOf(record: MeetingRecord) {
  return {
    seriesId: record.seriesId,
    year: record.year,
    quarter: record.quarter,
    status: record.status,
    date: record.date,
    endDate: record.endDate,
    halfDay: record.halfDay,
    mode: record.mode,
    hostUnitId: record.hostUnitId,
    venueEn: record.venue.en,
    venueZh: record.venue.zh,
    purposeEn: record.purpose.en,
    purposeZh: record.purpose.zh,
    headCount: record.headCount,
    headCountPrecision: record.headCountPrecision,
    isPublic: record.isPublic,
  };
}

/** The record's lists as rows, numbered from 1 in their order. */
export function listsOf(meetingId: number, record: MeetingRecord) {
  const place = (index: number) => ({ meetingId, position: index + 1 });
  return {
    agenda: record.agenda.map(({ id, subject, minutes = null, standing = false, ...item }, index) => ({
      id,
      row: { ...place(index), ...item, subjectEn: subject.en, subjectZh: subject.zh, minutes, standing },
    })),
    partners: record.partners.map(({ name, role }, index) => ({
      ...place(index),
      nameEn: name.en,
      nameZh: name.zh,
      role,
    })),
    attendance: record.attendance.map(({ name, count }, index) => ({
      ...place(index),
      nameEn: name.en,
      nameZh: name.zh,
      count,
    })),
    people: record.people.map((person, index) => ({ ...place(index), ...person })),
    asks: record.asks.map(({ id, en, zh, dueOn = null }, index) => ({
      id,
      row: { ...place(index), textEn: en, textZh: zh, dueOn },
    })),
    outlook: record.outlook.map((point, index) => ({ ...place(index), textEn: point.en, textZh: point.zh })),
  };
}
