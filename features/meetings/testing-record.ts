import fc from "fast-check";
import {
  agendaKinds,
  halfDays,
  type MeetingRecord,
  meetingParts,
  meetingRecord,
  modes,
  partnerRoles,
  precisions,
  statuses,
} from "./record";

const text = fc.oneof(
  fc.constant(""),
  fc.string({ unit: "grapheme", maxLength: 40 }).map((words) => words.replaceAll("\0", "").trim()),
);
const words = fc.record({ en: text, zh: text });
const neededWords = fc.record({ en: text.map((en) => en || "something"), zh: text });
const day = fc
  .date({ min: new Date("1949-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dayMs = 24 * 60 * 60 * 1000;

/** Any record of a meeting that names these bodies, people and series, to test with. */
export function anyRecord(ids: { units: number[]; people: number[]; series: number[] }): fc.Arbitrary<MeetingRecord> {
  const unit = fc.constantFrom(...ids.units);
  const person = fc.constantFrom(...ids.people);
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 6 });
  const year = fc.integer({ min: 1949, max: 2100 });
  return fc
    .record({
      seriesId: fc.constantFrom(...ids.series),
      year,
      quarter: fc.integer({ min: 1, max: 4 }),
      status: fc.constantFrom(...statuses),
      date: maybe(day),
      lasts: maybe(fc.integer({ min: 1, max: 400 })),
      halfDay: maybe(fc.constantFrom(...halfDays)),
      mode: fc.constantFrom(...modes),
      hostUnitId: unit,
      partners: list(fc.record({ name: neededWords, role: fc.constantFrom(...partnerRoles) })),
      venue: words,
      purpose: words,
      headCount: maybe(fc.integer({ min: 1, max: 100_000 })),
      headCountPrecision: fc.constantFrom(...precisions),
      isPublic: fc.boolean(),
      attendance: list(fc.record({ name: neededWords, count: maybe(fc.integer({ min: 1, max: 9 })) })),
      people: list(fc.record({ personId: person, part: fc.constantFrom(...meetingParts) })),
      agenda: list(
        fc.record({
          kind: fc.constantFrom(...agendaKinds),
          unitId: maybe(unit),
          personId: maybe(person),
          subject: words,
          subjectYear: maybe(year),
          internal: fc.boolean(),
        }),
      ),
      remarks: maybe(fc.record({ speakerId: person, acknowledged: words, analysed: words, aim: words })),
      asks: list(neededWords),
      training: maybe(
        fc.record({ topic: neededWords, partner: words, basis: words, secondAudience: words, outcome: words }),
      ),
      outlook: list(neededWords),
    })
    .map(({ lasts, ...record }): MeetingRecord => {
      const endDate = record.date && lasts && new Date(Date.parse(record.date) + lasts * dayMs).toISOString();
      return structuredClone({ ...record, endDate: endDate ? endDate.slice(0, 10) : null });
    })
    .filter((record) => meetingRecord.safeParse(record).success);
}
