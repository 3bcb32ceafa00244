import type { MeetingRecord } from "./record";

/** The record's own columns: what is not a list and not a part of its own. */
export function rowOf(record: MeetingRecord) {
  return {
    seriesId: record.seriesId,
    year: record.year,
    quarter: record.quarter,
    status: record.status,
    date: record.date,
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
    agenda: record.agenda.map(({ subject, ...item }, index) => ({
      ...place(index),
      ...item,
      subjectEn: subject.en,
      subjectZh: subject.zh,
    })),
    attendance: record.attendance.map(({ name, count }, index) => ({
      ...place(index),
      nameEn: name.en,
      nameZh: name.zh,
      count,
    })),
    people: record.people.map((person, index) => ({ ...place(index), ...person })),
    asks: record.asks.map((ask, index) => ({ ...place(index), textEn: ask.en, textZh: ask.zh })),
    outlook: record.outlook.map((point, index) => ({ ...place(index), textEn: point.en, textZh: point.zh })),
  };
}
