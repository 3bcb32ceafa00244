import { describe, expect, it } from "vitest";
import { eventRecord } from "../event";
import { fieldErrors } from "./answer";
import { keptSheet } from "./kept";
import { blankSheet, differences, placeIn, recordOf, type Sheet, sheetOf } from "./sheet";
import { type FormEvent, type FormState, formAfter, isUnsaved, openForm } from "./state";

const record = eventRecord.parse({
  kind: "activity",
  title: { en: "Title", zh: "标题" },
  summary: { en: "", zh: "" },
  description: { en: "", zh: "" },
  starts: "2026-11-27T14:00",
  ends: "2026-11-27T16:00",
  place: { en: "Hall", zh: "厅" },
  hostUnitId: 3,
  districtId: null,
  themeId: 2,
  agenda: [
    { time: "14:00", text: { en: "First", zh: "一" }, internal: false },
    { time: "", text: { en: "Second", zh: "" }, internal: true },
  ],
  registration: { open: true, capacity: null, closes: null, waitingList: true },
});

const opened = openForm({ id: 1, version: 4, sheet: sheetOf(record), savedAt: null });
const reach = (state: FormState, ...events: FormEvent[]) => events.reduce(formAfter, state);
const agendaOf = ({ sheet }: FormState) => sheet.agenda.map(({ en }) => en);
const written: FormEvent = { type: "write", path: "place.en", text: "Garden" };

describe("a sheet", () => {
  it("holds the whole record, and a blank one says what is needed", () => {
    expect(recordOf(sheetOf(record))).toEqual(record);
    const { error } = eventRecord.safeParse(recordOf(blankSheet));
    expect(error && fieldErrors(error)).toEqual([
      { path: "title.en", code: "missing" },
      { path: "starts", code: "not_a_moment" },
      { path: "ends", code: "not_a_moment" },
      { path: "hostUnitId", code: "choose_one" },
    ]);
  });

  it("knows where an error of the record belongs, and what differs", () => {
    expect(placeIn(sheetOf(record), "agenda.1.text.en")).toBe("agenda.line2.en");
    expect(placeIn(sheetOf(record), "registration.capacity")).toBe("registration.capacity");
    expect(differences(opened.sheet, reach(opened, written, { type: "remove", key: "line1" }).sheet)).toEqual([
      ...["place.en", "agenda"],
    ]);
  });
});

describe("the form", () => {
  it("adds, moves and takes away lines, and puts the last one back", () => {
    const grown = reach(opened, { type: "add", key: "new" }, { type: "line", key: "new", change: { en: "Third" } });
    expect(agendaOf(reach(grown, { type: "move", key: "new", by: -1 }))).toEqual(["First", "Third", "Second"]);
    expect(agendaOf(reach(grown, { type: "move", key: "line1", by: -1 }))).toEqual(["First", "Second", "Third"]);
    const less = reach(grown, { type: "remove", key: "line2" });
    expect(agendaOf(less)).toEqual(["First", "Third"]);
    expect(agendaOf(reach(less, { type: "undo" }))).toEqual(["First", "Second", "Third"]);
  });

  it("is saved only as far as it was sent", () => {
    const typed = reach(opened, written);
    expect(isUnsaved(typed)).toBe(true);
    const answer = { ok: true, eventId: 1, version: 5, at: "2026-11-20T02:00:00Z" } as const;
    const later = reach(typed, { ...written, text: "Garden, later" });
    expect(isUnsaved(reach(typed, { type: "answered", answer, sent: typed.sheet }))).toBe(false);
    const saved = reach(later, { type: "answered", answer, sent: typed.sheet });
    expect([isUnsaved(saved), saved.base.version]).toEqual([true, 5]);
  });

  it("keeps what was typed when it is refused, and tells of a field until it is written anew", () => {
    const errors = [{ path: "place.en", code: "too_long" as const }];
    const answer = { ok: false, reasons: ["wrong_fields"], errors } as const;
    const refused = reach(opened, written, { type: "answered", answer: { ...answer, errors }, sent: opened.sheet });
    expect(refused).toMatchObject({ errors, sheet: { texts: { "place.en": "Garden" } } });
    expect(reach(refused, { ...written, text: "Gate" }).errors).toEqual([]);
  });

  it("after a lost race goes on with mine from their version, or with theirs", () => {
    const theirs = { record: { ...record, place: { en: "Theirs", zh: "厅" } }, version: 5 };
    const answer = { ok: false, reasons: ["newer_version"], theirs } as const;
    const lost = reach(opened, written, { type: "answered", answer, sent: reach(opened, written).sheet });
    const mine = reach(lost, { type: "keep_mine" });
    expect([mine.base.version, mine.sheet.texts["place.en"], isUnsaved(mine)]).toEqual([5, "Garden", true]);
    const taken = reach(lost, { type: "use_theirs" });
    expect([taken.base.version, taken.sheet.texts["place.en"], isUnsaved(taken)]).toEqual([5, "Theirs", false]);
    const own = reach(opened, { type: "answered", answer, sent: sheetOf(theirs.record) });
    expect(own).toMatchObject({ theirs: null, reasons: [], base: { version: 5 } });
  });

  it("takes back what a browser kept of the same version only", () => {
    const sheet: Sheet = reach(opened, written).sheet;
    expect(keptSheet({ version: 4, sheet }, 4)).toEqual(sheet);
    expect(keptSheet({ version: 3, sheet }, 4)).toBeNull();
    for (const broken of [null, "text", {}, { version: 4, sheet: { texts: {} } }])
      expect(keptSheet(broken, 4)).toBeNull();
    expect(reach(opened, written, { type: "start_over" }).sheet).toEqual(opened.sheet);
  });
});
