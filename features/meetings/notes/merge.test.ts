import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bothOf, differing } from "./merge";
import { askSheet, decisionSheet, emptyNote, type NoteText, noteFields } from "./note";

const note = (heardEn: string, more: Partial<NoteText> = {}): NoteText => ({ ...emptyNote, heardEn, ...more });

describe("two texts of one note in one", () => {
  it.each([
    ["only mine changed", "a", "a and b", "a", "a and b"],
    ["only theirs changed", "a", "a", "a and c", "a and c"],
    ["both changed", "a", "b", "c", "c\n\nb"],
    ["both the same", "a", "b", "b", "b"],
    ["one holds the other", "a", "a, b", "a, b, c", "a, b, c"],
    ["begun at once", "", "mine", "theirs", "theirs\n\nmine"],
  ])("%s", (_, base, mine, theirs, both) => {
    expect(bothOf(note(base), note(mine), note(theirs)).heardEn).toBe(both);
  });

  it("loses nothing that somebody wrote", () => {
    const text = fc.constantFrom("", "one", "two", "one and two", "three");
    const any = fc.record({ heardEn: text, heardZh: text, discussedEn: text, discussedZh: text });
    fc.assert(
      fc.property(any, any, any, (base, mine, theirs) => {
        const both = bothOf(base, mine, theirs);
        for (const field of noteFields) {
          if (mine[field] !== base[field]) expect(both[field]).toContain(mine[field]);
          if (theirs[field] !== base[field]) expect(both[field]).toContain(theirs[field]);
        }
      }),
    );
  });

  it("are compared field by field", () => {
    expect(differing(note("a", { heardZh: "甲" }), note("b", { heardZh: "甲" }))).toEqual(["heardEn"]);
  });
});

it("asks for the words of a decision in one language and of an ask in English", () => {
  const typed = { itemId: "3", decisionId: "", startedFrom: "0", textEn: "", textZh: " 同意 ", unitId: "", dueOn: "" };
  const read = { itemId: 3, decisionId: null, startedFrom: 0, textEn: "", textZh: "同意", unitId: null, dueOn: null };
  expect(decisionSheet.parse(typed)).toEqual(read);
  expect(decisionSheet.safeParse({ ...typed, textZh: " " }).error?.issues[0]).toMatchObject({ message: "missing" });
  expect(decisionSheet.safeParse({ ...typed, dueOn: "soon" }).error?.issues[0]).toMatchObject({
    message: "not_a_date",
  });
  const ask = { meetingId: "1", textEn: "visit", textZh: "", dueOn: "2026-12-31", speakerId: "" };
  expect(askSheet.parse(ask)).toMatchObject({ dueOn: "2026-12-31", speakerId: null });
  expect(askSheet.safeParse({ ...ask, textEn: "" }).success).toBe(false);
});
