import type { MeetingRecord } from "../../record";

type Asked = Pick<MeetingRecord, "seriesId" | "year" | "quarter" | "date" | "hostUnitId">;
type Standing = Pick<MeetingRecord, "mode" | "agenda">;

/** The record of a meeting that is just being opened: what is asked for, and the standing items as new ones. */
export function blankMeeting(
  { seriesId, year, quarter, date, hostUnitId }: Asked,
  standing: Standing | null,
): MeetingRecord {
  return {
    ...{ seriesId, year, quarter, date, hostUnitId },
    ...{
      status: "planned",
      endDate: null,
      halfDay: null,
      partners: [],
      mode: standing?.mode ?? "in_person",
      isPublic: false,
    },
    ...{ venue: { en: "", zh: "" }, purpose: { en: "", zh: "" } },
    ...{ headCount: null, headCountPrecision: "exact", attendance: [], people: [] },
    // The year an item looked at is the last meeting's.
    agenda: (standing?.agenda ?? []).map(({ id: _, ...item }) => ({ ...item, subjectYear: null })),
    ...{ remarks: null, asks: [], training: null, outlook: [] },
  };
}
