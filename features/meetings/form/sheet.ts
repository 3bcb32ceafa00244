import type { MeetingRecord } from "../record";

export const lists = ["partners", "attendance", "people", "agenda", "asks", "outlook"] as const;

export type List = (typeof lists)[number];

/**
 * A record as it stands in the form: every field a text under its path, every list the keys of its rows in order.
 * A row's fields stand under its key ("agenda.7.subject.en"), so they stay where they are when the row moves.
 */
export type Sheet = { texts: Record<string, string>; rows: Record<List, string[]> };

function leavesOf(value: unknown, path: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
}

/** The record laid out for the form, its rows under the keys 0, 1, 2. */
export function sheetOf(record: MeetingRecord | TypedRecord): Sheet {
  const texts = Object.fromEntries(Object.entries(record).flatMap(([key, value]) => leavesOf(value, key)));
  const keys = (list: List) => record[list].map((_, index) => String(index));
  return {
    texts: record.training ? { ...texts, training: "yes" } : texts,
    rows: {
      partners: keys("partners"),
      attendance: keys("attendance"),
      people: keys("people"),
      agenda: keys("agenda"),
      asks: keys("asks"),
      outlook: keys("outlook"),
    },
  };
}

/** A number where one was typed, null where nothing was; anything else stays as it was typed, to be refused. */
function numberOf(text: string): number | string | null {
  if (text === "") return null;
  const typed = text.normalize("NFKC");
  return /^\d{1,15}$/.test(typed) ? Number(typed) : typed;
}

/** The sheet in the shape of a record, whatever was typed, without space around it; only `meetingRecord` tells whether it is one. */
export function recordOf(sheet: Sheet) {
  const text = (path: string) => (sheet.texts[path] ?? "").trim();
  const number = (path: string) => numberOf(text(path));
  const choice = (path: string) => text(path) || null;
  const tick = (path: string) => text(path) === "true";
  const both = (path: string) => ({ en: text(`${path}.en`), zh: text(`${path}.zh`) });
  const rows = <Row>(list: List, row: (path: string) => Row) => sheet.rows[list].map((key) => row(`${list}.${key}`));
  const identity = (row: string): { id?: number | string } => ({ id: number(`${row}.id`) ?? undefined });
  const planned = (row: string): { minutes?: number | string; standing?: boolean } => ({
    minutes: number(`${row}.minutes`) ?? undefined,
    standing: tick(`${row}.standing`) || undefined,
  });
  const due = (row: string): { dueOn?: string } => ({ dueOn: choice(`${row}.dueOn`) ?? undefined });
  const remarks = {
    speakerId: number("remarks.speakerId"),
    acknowledged: both("remarks.acknowledged"),
    analysed: both("remarks.analysed"),
    aim: both("remarks.aim"),
  };
  const training = {
    topic: both("training.topic"),
    partner: both("training.partner"),
    basis: both("training.basis"),
    secondAudience: both("training.secondAudience"),
    outcome: both("training.outcome"),
  };
  return {
    seriesId: number("seriesId"),
    year: number("year"),
    quarter: number("quarter"),
    status: text("status"),
    date: choice("date"),
    endDate: choice("endDate"),
    halfDay: choice("halfDay"),
    mode: text("mode"),
    hostUnitId: number("hostUnitId"),
    partners: rows("partners", (row) => ({ name: both(`${row}.name`), role: text(`${row}.role`) })),
    venue: both("venue"),
    purpose: both("purpose"),
    headCount: number("headCount"),
    headCountPrecision: text("headCountPrecision"),
    isPublic: tick("isPublic"),
    attendance: rows("attendance", (row) => ({ name: both(`${row}.name`), count: number(`${row}.count`) })),
    people: rows("people", (row) => ({ personId: number(`${row}.personId`), part: text(`${row}.part`) })),
    agenda: rows("agenda", (row) => ({
      ...identity(row),
      kind: text(`${row}.kind`),
      unitId: number(`${row}.unitId`),
      personId: number(`${row}.personId`),
      subject: both(`${row}.subject`),
      subjectYear: number(`${row}.subjectYear`),
      internal: tick(`${row}.internal`),
      ...planned(row),
    })),
    remarks: leavesOf(remarks, "remarks").some(([, words]) => words !== "") ? remarks : null,
    asks: rows("asks", (row) => ({ ...identity(row), ...both(row), ...due(row) })),
    training: text("training") === "" ? null : training,
    outlook: rows("outlook", both),
  };
}

export type TypedRecord = ReturnType<typeof recordOf>;

/** Whether two sheets come to the same record. */
export function sameRecord(one: Sheet, other: Sheet): boolean {
  return JSON.stringify(recordOf(one)) === JSON.stringify(recordOf(other));
}

/** Where a field of the record stands in the sheet: its row's place becomes the row's key. */
export function pathInSheet(sheet: Sheet, path: string): string {
  const [first, place, ...rest] = path.split(".");
  const list = lists.find((name) => name === first);
  const key = list && place && sheet.rows[list][Number(place)];
  return key ? [list, key, ...rest].join(".") : path;
}
