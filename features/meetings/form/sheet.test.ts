import { describe, expect, it } from "vitest";
import { record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { meetingRecord } from "../record";
import { write } from "./rows";
import { pathInSheet, recordOf, sameRecord, sheetOf } from "./sheet";

const sheet = sheetOf(record2024Q1);

describe("a record laid out for the form", () => {
  it("comes back as it was", () => {
    expect(meetingRecord.parse(recordOf(sheet))).toEqual(record2024Q1);
  });

  it("comes back without what it lacks", () => {
    const bare = {
      ...record2024Q1,
      partners: [],
      ...{ remarks: null, training: null, asks: [], outlook: [], agenda: [], people: [], attendance: [] },
      ...{ headCount: null, date: null, halfDay: null, status: "planned" as const },
    };
    expect(meetingRecord.parse(recordOf(sheetOf(bare)))).toEqual(bare);
  });

  it.each([
    ["40", 40],
    [" 40 ", 40],
    ["\uff14\uff10", 40],
    ["", null],
    ["about forty", "about forty"],
    ["4.5", "4.5"],
    ["-1", "-1"],
    ["9".repeat(16), "9".repeat(16)],
  ])("takes the head-count %j as %j", (typed, headCount) => {
    expect(recordOf(write(sheet, "headCount", typed)).headCount).toBe(headCount);
  });

  it("has remarks as soon as one of their fields is filled", () => {
    const bare = sheetOf({ ...record2024Q1, remarks: null });
    expect(recordOf(write(bare, "remarks.aim.en", "  ")).remarks).toBeNull();
    expect(recordOf(write(bare, "remarks.aim.en", "strengthen the work")).remarks).toMatchObject({ speakerId: null });
  });

  it("keeps what was typed about a training that is removed", () => {
    const without = write(sheet, "training", "");
    expect(recordOf(without).training).toBeNull();
    expect(recordOf(write(without, "training", "yes")).training).toEqual(record2024Q1.training);
  });

  it("keeps what the public may see, and takes a sheet kept before there was that question as not public", () => {
    const [first, ...rest] = record2024Q1.agenda;
    const record = { ...record2024Q1, agenda: [...(first ? [{ ...first, internal: true }] : []), ...rest] };
    expect(meetingRecord.parse(recordOf(sheetOf(record)))).toEqual(record);
    const older = Object.entries(sheetOf(record).texts).filter(([path]) => !/isPublic|internal/.test(path));
    const { isPublic, agenda } = meetingRecord.parse(recordOf({ ...sheet, texts: Object.fromEntries(older) }));
    expect([isPublic, ...agenda.map(({ internal }) => internal)]).not.toContain(true);
  });

  it("keeps days and partners, and takes a sheet kept before there were any as without", () => {
    const partners = [{ name: { en: "the federation of Tianjin", zh: "天津市妇联" }, role: "co_host" as const }];
    const record = { ...record2024Q1, endDate: "2024-03-27", partners };
    expect(meetingRecord.parse(recordOf(sheetOf(record)))).toEqual(record);
    const older = write({ ...sheetOf(record), rows: { ...sheet.rows } }, "endDate", "");
    expect(meetingRecord.parse(recordOf(older))).toEqual(record2024Q1);
  });

  it("is the same record whatever space stands around its words", () => {
    expect(sameRecord(sheet, write(sheet, "venue.en", ` ${record2024Q1.venue.en} `))).toBe(true);
    expect(sameRecord(sheet, write(sheet, "venue.en", "elsewhere"))).toBe(false);
  });
});

describe("where a field stands in the sheet", () => {
  const moved = { ...sheet, rows: { ...sheet.rows, agenda: ["5", "0", "1"] } };

  it.each([
    ["agenda.0.subject.en", "agenda.5.subject.en"],
    ["agenda.2.kind", "agenda.1.kind"],
    ["agenda.9.kind", "agenda.9.kind"],
    ["agenda", "agenda"],
    ["venue.en", "venue.en"],
    ["training.topic.en", "training.topic.en"],
  ])("%s is at %s", (path, place) => {
    expect(pathInSheet(moved, path)).toBe(place);
  });
});
