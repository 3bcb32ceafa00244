import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedbackFilter, feedbackQuery, longest, mostInAnHour, sending, sendRefusals } from "./message";

const read = (fields: Record<string, string>) =>
  sending.safeParse({ reportId: "7", words: "Thank you.", name: "", locale: "en", solution: "{}", ...fields });

describe("a message as it is posted", () => {
  it.each([
    ["  Thank you.\r\n\r\n\r\n\r\nSee you there. ", "Thank you.\n\nSee you there."],
    ["A\u0000B\u202eC\u2066D\u0007E", "ABCDE"],
    ["tab\there", "tab here"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["=1+1", "=1+1"],
    ["谢谢。\u2028再见。", "谢谢。\n再见。"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(read({ words: typed }).data?.words).toBe(kept);
  });

  it.each([
    [{ words: " \u202e\n" }, "missing"],
    [{ words: "x".repeat(longest.words + 1) }, "too_long"],
    [{ name: "x".repeat(longest.name + 1) }, "too_long"],
    [{ reportId: "0" }, "choose_one"],
    [{ reportId: "99999999999" }, "invalid"],
  ])("%j is refused: %s", (fields, code) => {
    expect(read(fields).error?.issues[0]?.message).toBe(code);
  });

  it("keeps no control character, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), (words) => {
        const kept = read({ words }).data?.words ?? "";
        expect(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]|\n{3}/u.test(kept)).toBe(false);
      }),
    );
  });
});

describe("what speaks against a message", () => {
  it.each([
    [true, 0, []],
    [true, mostInAnHour - 1, []],
    [true, mostInAnHour, ["too_many"]],
    [false, mostInAnHour, ["closed", "too_many"]],
  ])("open: %s, in the last hour: %i", (open, recent, reasons) => {
    expect(sendRefusals({ open }, recent)).toEqual(reasons);
  });
});

describe("the staff list's address", () => {
  it.each([
    [{}, ""],
    [{ standing: "shown", page: "2" }, "?standing=shown&page=2"],
    [{ standing: "eaten", page: "-1" }, ""],
    [{ standing: ["hidden"], page: "x" }, ""],
  ])("%j", (asked, query) => {
    expect(feedbackQuery(feedbackFilter.parse(asked))).toBe(query);
  });
});
