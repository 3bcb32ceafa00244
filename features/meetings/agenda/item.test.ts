import { describe, expect, it } from "vitest";
import { calling, freezing } from "./call";
import { adding, moving, setting } from "./item";
import { usualItems } from "./standing-items";

const form = {
  meetingId: "7",
  startedFrom: "3",
  kind: "brief",
  unitId: "",
  personId: "",
  subjectEn: " a \r\nb ",
  subjectZh: "",
};
const codesOf = (changes: Record<string, unknown>) =>
  adding.safeParse({ ...form, ...changes }).error?.issues.map(({ path, message }) => [path[0], message]);

describe("the form of an item", () => {
  it("is read as it was meant", () => {
    expect(adding.parse({ ...form, minutes: "１５", standing: "on", unitId: "4" })).toEqual({
      ...{ meetingId: 7, startedFrom: 3, kind: "brief", unitId: 4, personId: null, subjectEn: "a \nb", subjectZh: "" },
      ...{ subjectYear: null, minutes: 15, internal: false, standing: true },
    });
  });

  it.each([
    [{ subjectEn: "" }, [["subjectEn", "missing"]]],
    [{ subjectEn: "", subjectZh: "议题" }, undefined],
    [{ subjectEn: "", unitId: "4" }, undefined],
    [{ subjectEn: "x".repeat(2001) }, [["subjectEn", "too_long"]]],
    [{ minutes: "many" }, [["minutes", "not_a_number"]]],
    [{ minutes: "1.5" }, [["minutes", "not_a_number"]]],
    [{ minutes: "0" }, [["minutes", "minutes_out_of_range"]]],
    [{ minutes: "601" }, [["minutes", "minutes_out_of_range"]]],
    [{ subjectYear: "1900" }, [["subjectYear", "year_out_of_range"]]],
    [{ kind: "sing" }, [["kind", "choose_one"]]],
  ])("%j is answered %j", (changes, codes) => {
    expect(codesOf(changes)).toEqual(codes);
  });
});

describe("the form of a move", () => {
  it("says which item and where to", () => {
    expect(moving.parse({ meetingId: "7", startedFrom: "3", move: "12:0" })).toEqual({
      ...{ meetingId: 7, startedFrom: 3, itemId: 12, place: 0 },
    });
    for (const move of ["12", "12:-1", "a:1", "", "12:1000"]) {
      expect(moving.safeParse({ meetingId: "7", startedFrom: "3", move }).success).toBe(false);
    }
  });
});

it("what is switched is said in words that are known", () => {
  expect(setting.parse({ meetingId: "1", startedFrom: "1", itemId: "2", standing: "true" }).standing).toBe(true);
  expect(freezing.safeParse({ meetingId: "1", frozen: "maybe" }).success).toBe(false);
  const call = { meetingId: "1", agendaVersion: "1", until: "2026-11-27" };
  expect(calling.parse(call)).toMatchObject({ until: "2026-11-27", allowsLate: false });
  for (const until of ["", "2026-02-30", "tomorrow"]) expect(calling.safeParse({ ...call, until }).success).toBe(false);
});

it("the usual items stand, and are said in both languages", () => {
  expect(usualItems).toHaveLength(2);
  for (const item of usualItems) {
    expect(item.standing && item.subjectEn !== "" && item.subjectZh !== "").toBe(true);
  }
});
