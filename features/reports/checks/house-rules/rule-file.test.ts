import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "@/features/tables/csv";
import { type HouseRule, houseRule } from "./house-rule";
import { rulesIn, tableOf } from "./rule-file";

const rule: HouseRule = {
  ...{ kind: "wrong_word", language: "en", found: "informations", instead: "information" },
  ...{ note: 'It says "no plural", they say', active: true },
};

describe("a file of rules", () => {
  it("is read with its head and without, a rule being on unless it says no", () => {
    const text = "kind,language,found,instead,note,active\nwrong_word,zh,做为,作为,,\nsensitive_word,zh,剩女,,,no";
    const rules = [
      { kind: "wrong_word", language: "zh", found: "做为", instead: "作为", note: "", active: true },
      { kind: "sensitive_word", language: "zh", found: "剩女", instead: "", note: "", active: false },
    ];
    expect(rulesIn(text)).toEqual({ rules });
    expect(rulesIn(text.split("\n").slice(1).join("\n"))).toEqual({ rules });
  });

  it("says which lines are wrong and why", () => {
    const text =
      "kind,language,found\nwrong_word,en,ok,fine\nnonsense,en,a,b\nwrong_word,en,,b\nleader_name,zh,沈若睛,";
    expect(rulesIn(text)).toEqual({
      wrong: [
        { line: 3, code: "choose_one" },
        { line: 4, code: "missing" },
        { line: 5, code: "missing" },
      ],
    });
  });

  it("holds no formula, and gives the words back that look like one", () => {
    const risky = { ...rule, found: "=1+1", instead: "@home", note: "-2" };
    const file = csvOf(tableOf([risky]));
    expect(file).toContain(`"'=1+1","'@home","'-2"`);
    expect(rulesIn(file)).toEqual({ rules: [risky] });
  });

  it("reads what it wrote, whatever the words are", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 20 });
    const given = fc.record({ found: words, instead: words, note: words, active: fc.boolean() });
    fc.assert(
      fc.property(given, (some) => {
        const known = houseRule.safeParse({ ...rule, ...some });
        fc.pre(known.success && !Object.values(known.data).some((one) => /^'\s*[=+\-@＝＋－＠]/.test(String(one))));
        if (known.success) expect(rulesIn(csvOf(tableOf([known.data])))).toEqual({ rules: [known.data] });
      }),
    );
  });

  it("never breaks on what somebody pastes", () => {
    fc.assert(fc.property(fc.string(), (text) => void rulesIn(text)));
  });
});
