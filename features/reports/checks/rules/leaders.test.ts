import { describe, expect, it } from "vitest";
import type { LeaderRule, RuleName, WordRule } from "../finding";
import { firstParagraph, foundBy, mended, spotsOf, textOf } from "../testing-text";

const member = { kind: "party_group", en: "Member of the Leading Party Members' Group", zh: "市妇联党组成员" } as const;
const vice = { kind: "federation", en: "Vice-President of the BWF", zh: "副主席" } as const;
const partTime = { kind: "federation", en: "part-time Vice-President of the BWF", zh: "市妇联兼职副主席" } as const;
const head = { kind: "other", en: "Head of the BWF General Office", zh: "市妇联办公室主任" } as const;

const leaders: LeaderRule[] = [
  { nameEn: "Shen Ruoqing", nameZh: "沈若晴", held: [member, vice], otherwise: [head] },
  { nameEn: "Meng Qiuhe", nameZh: "孟秋禾", held: [partTime], otherwise: [] },
  { nameEn: "Wei Jiang", nameZh: "Wei Jiang", held: [], otherwise: [vice] },
];

const cases: ["en" | "zh", RuleName, text: string, spots: string[], mended?: string][] = [
  [
    "en",
    "leader_post",
    "Shen Ruoqing, Member of the Leading Party Members’ Group and Vice-President of the BWF, spoke.",
    [],
  ],
  ["en", "leader_post", "Shen Ruoqing, Head of the BWF General Office, spoke.", ["Head of the BWF General Office"]],
  [
    "en",
    "leader_post",
    "Meng Qiuhe, Vice-President of the BWF, spoke.",
    ["Vice-President of the BWF"],
    "Meng Qiuhe, part-time Vice-President of the BWF, spoke.",
  ],
  ["en", "leader_post", "Wei Jiang, Vice-President of the BWF, spoke.", ["Vice-President of the BWF"]],
  ["en", "leader_post", "Wei Jiang spoke with the Vice-President of the BWF.", []],
  ["zh", "leader_post", "市妇联党组成员、副主席沈若晴讲话。", []],
  ["zh", "leader_post", "市妇联副主席孟秋禾讲话。", ["副主席"], "市妇联兼职副主席孟秋禾讲话。"],
  ["zh", "leader_post", "市妇联兼职副主席孟秋禾、党组成员沈若晴讲话。", []],
  ["zh", "leader_post", "市妇联办公室主任沈若晴讲话。", ["市妇联办公室主任"]],
  ["zh", "leader_spelling", "市妇联副主席沈若睛讲话。", ["沈若睛"], "市妇联副主席沈若晴讲话。"],
  ["zh", "leader_spelling", "沈若晴和孟秋禾讲话，沈晴和秋禾参加。", []],
];

describe("leaders", () => {
  it.each(cases)("%s %s: %s", (language, rule, words, spots, after) => {
    const text = textOf(language, { blocks: [words] });
    expect(spotsOf(rule, text, { leaders })).toEqual(spots);
    expect(firstParagraph(mended(rule, text, { leaders }))).toBe(after ?? words);
  });

  it("say what is on record", () => {
    const [finding] = foundBy("leader_post", textOf("en", { blocks: ["Wei Jiang, Vice-President of the BWF"] }), {
      leaders,
    });
    expect(finding?.values).toEqual({ name: "Wei Jiang", held: "" });
  });
});

const word = (found: string, instead: string, part: Partial<WordRule> = {}): WordRule => ({
  ...{ kind: "wrong_word", language: "en", found, instead, note: "" },
  ...part,
});

describe("the office's words", () => {
  it.each<[RuleName, WordRule, text: string, spots: string[], mended?: string]>([
    [
      "wrong_word",
      word("informations", "information"),
      "Informations of the office",
      ["Informations"],
      "Information of the office",
    ],
    ["wrong_word", word("art", "craft"), "The party starts with art.", ["art"], "The party starts with craft."],
    ["wrong_word", word("Peking", "Beijing"), "peking and Peking", ["Peking"], "peking and Beijing"],
    ["sensitive_word", word("victim", "", { kind: "sensitive_word" }), "The victim spoke.", ["victim"]],
    [
      "leader_name",
      word("Shen Ruo-qing", "Shen Ruoqing", { kind: "leader_name" }),
      "Shen Ruo-qing spoke",
      ["Shen Ruo-qing"],
      "Shen Ruoqing spoke",
    ],
    [
      "wrong_word",
      word("home", "women's home"),
      "A women's home and a home",
      ["home"],
      "A women's home and a women's home",
    ],
    ["wrong_word", word("做为", "作为", { language: "zh" }), "做为 in English", []],
    ["wrong_word", word("", "x"), "anything", []],
  ])("%s %o: %s", (rule, one, words, spots, after) => {
    const text = textOf("en", { title: "Title", summary: "Summary", blocks: [words] });
    expect(spotsOf(rule, text, { words: [one] })).toEqual(spots);
    expect(firstParagraph(mended(rule, text, { words: [one] }))).toBe(after ?? words);
  });

  it("are found in Chinese without gaps between words", () => {
    const text = textOf("zh", { blocks: ["各区做为主体，市妇联与妇联"] });
    const words = [word("做为", "作为", { language: "zh" }), word("妇联", "市妇联", { language: "zh" })];
    expect(firstParagraph(mended("wrong_word", text, { words }))).toBe("各区作为主体，市妇联与市妇联");
  });
});
