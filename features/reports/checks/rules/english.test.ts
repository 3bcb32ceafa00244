import { describe, expect, it } from "vitest";
import type { CheckContext, RuleName } from "../finding";
import { firstParagraph, mended, spotsOf, textOf } from "../testing-text";

const long = `The office asked ${Array.from({ length: 60 }, () => "everyone").join(" and ")} to read.`;
const days = { eventDate: "2026-05-09", publicationDay: "2026-05-12" };

type Wrong = [RuleName, text: string, spots: string[], mended: string, Partial<CheckContext>?];

const wrong: Wrong[] = [
  ["lead_date", "Beijing Women's Federation (BWF) met.", ["Beijing Women's Federation (BWF) met."], "", days],
  ["lead_other_date", "The Department met on May 8.", ["The Department met on May 8."], "", days],
  ["lead_host", "Sixty readers met on May 9.", ["Sixty readers met on May 9."], ""],
  ["vague_date", "Recently, the BWF met.", ["Recently"], "On May 9, the BWF met.", days],
  ["vague_date", "The desk opened the other day.", ["the other day"], ""],
  ["year_in_body", "It met on May 9, 2026, to read.", [", 2026,"], "It met on May 9 to read.", days],
  ["sentence_long", `Short. ${long} Short.`, [long], ""],
  [
    "lost_apostrophe",
    "Chinas womens homes dont close.",
    ["Chinas", "womens", "dont"],
    "China’s women’s homes don’t close.",
  ],
  ["lost_apostrophe", "Womens' homes, the city's.", ["Womens'"], "Women's homes, the city's."],
  ["lost_apostrophe", "The National Peoples Congress", ["Peoples"], "The National People’s Congress"],
  ["lost_apostrophe", "The women 's home", [" '"], "The women’s home"],
  [
    "space_missing",
    "Women's Federation(BWF) met.It read,then left.",
    ["(", ".", ","],
    "Women's Federation (BWF) met. It read, then left.",
  ],
  ["space_missing", "The BWF (in Beijing)met.", [")"], "The BWF (in Beijing) met."],
  ["space_too_many", "The  desk , here ( too ) .", ["  ", " ", " ", " ", " "], "The desk, here (too)."],
  ["joined_words", "The districtsHold a meeting.", ["districtsHold"], "The districts Hold a meeting."],
  ["doubled_word", "The the desk in in Pinggu", ["The the", "in in"], "The desk in Pinggu"],
  ["mixed_quotes", "It’s “open”, don't worry, ’tis.", ["'"], "It’s “open”, don’t worry, ’tis."],
  ["unpaired_mark", "The desk (in Pinggu is open.", ["("], ""],
  ["abbreviation_unexpanded", "The BWF met.", ["BWF"], "The Beijing Women's Federation (BWF) met."],
  ["abbreviation_late", "The BWF met. Beijing Women's Federation (BWF) read.", ["BWF"], ""],
  [
    "abbreviation_twice",
    "Beijing Women's Federation (BWF) met. Beijing Women's Federation (BWF) read.",
    ["Beijing Women's Federation (BWF)"],
    "Beijing Women's Federation (BWF) met. BWF read.",
  ],
  [
    "posts_order",
    "Li Wen, Vice-President of the BWF and Deputy Secretary of the Leading Party Members' Group, spoke.",
    ["Vice-President of the BWF and Deputy Secretary of the Leading Party Members' Group"],
    "Li Wen, Deputy Secretary of the Leading Party Members' Group and Vice-President of the BWF, spoke.",
  ],
  [
    "district_in_list",
    "Women from Pinggu District, Daxing District and Huairou came.",
    [" District", " District"],
    "Women from Pinggu, Daxing and Huairou came.",
  ],
  ["house_term", "The Leading Party Group met.", ["Leading Party Group"], "The Leading Party Members' Group met."],
  [
    "house_term",
    "Vice President Li of a Women Federation",
    ["Vice President", "Women Federation"],
    "Vice-President Li of a Women's Federation",
  ],
  ["house_term", "Chairwoman Li of the subdistrict", ["Chairwoman", "subdistrict"], "President Li of the sub-district"],
  ["rate_wrong", "Of all, 518 of 521 (98.62%) came.", ["98.62"], "Of all, 518 of 521 (99.42%) came."],
  [
    "rate_wrong",
    "30 out of the 40 homes, or 70 per cent, open.",
    ["70"],
    "30 out of the 40 homes, or 75 per cent, open.",
  ],
];

const right: [RuleName, text: string, Partial<CheckContext>?][] = [
  ["lead_date", "Beijing Women's Federation (BWF) met on the afternoon of May 9.", days],
  ["lead_date", "A round-up of the year by the Office."],
  ["lead_other_date", "From May 8 to 9, the Department met.", days],
  ["lead_host", "Pinggu Women's Federation met."],
  ["vague_date", "The desk has been open since May 9.", days],
  ["year_in_body", "It ran from December 1, 2026 to February 2, 2027, and in the year 2026.", days],
  ["year_in_body", "It met on May 9, 2025.", days],
  ["sentence_long", `${long.slice(0, 200)}. ${long.slice(0, 200)}.`],
  ["lost_apostrophe", "Women's homes, mothers and peoples of the world."],
  ["space_missing", "The U.S. desk (see www.example.org/a(b),c) takes 1,200 book(s) at 10:30; i.e., all."],
  ["space_too_many", "The desk... is open (too)."],
  ["joined_words", "WeChat, YouTube and McDonald know iPhones."],
  ["doubled_word", "She had had that that day; Lin Lin and Li Li came; 2 2."],
  ["mixed_quotes", "It’s “open”, isn’t it?"],
  ["unpaired_mark", "1) first (so) 2) second"],
  [
    "abbreviation_unexpanded",
    "Beijing Women's Federation (BWF) met. The BWF read with the Communist Party of China (CPC).",
  ],
  ["abbreviation_late", "Beijing Women's Federation (BWF) met. The BWF read."],
  ["posts_order", "Li Wen, Deputy Secretary of the Leading Party Members' Group and Vice-President of the BWF, spoke."],
  ["district_in_list", "Pinggu, Daxing and Huairou; Pinggu District; Pinggu and Daxing District Women's Federations."],
  ["house_term", "Vice-presidents in charge; the Vice-President; grassroots women's federations in sub-districts."],
  ["rate_wrong", "518 of 521 (99.42%) came, 2 of 3 (66.6%, 66.7%), and nearly 40 of 50 (90%) of 1,000 people."],
];

describe("English", () => {
  it.each(wrong)("%s: %s", (rule, words, spots, after, context) => {
    const text = textOf("en", { blocks: [words] });
    expect(spotsOf(rule, text, context)).toEqual(spots);
    expect(firstParagraph(mended(rule, text, context))).toBe(after || words);
  });

  it.each(right)("%s is at peace with: %s", (rule, words, context) => {
    expect(spotsOf(rule, textOf("en", { blocks: [words] }), context)).toEqual([]);
  });
});

describe("the summary", () => {
  it.each<[RuleName, string, string[]]>([
    ["summary_missing", " ", [" "]],
    ["summary_long", "a".repeat(301), ["a".repeat(301)]],
    [
      "summary_is_title",
      "BWF holds meeting on reading corners in Pinggu.",
      ["BWF holds meeting on reading corners in Pinggu."],
    ],
    ["summary_missing", "Neighbours read.", []],
    ["summary_long", "a".repeat(300), []],
    ["summary_is_title", "Neighbours read.", []],
  ])("%s: %s", (rule, summary, spots) => {
    expect(spotsOf(rule, textOf("en", { summary }))).toEqual(spots);
  });
});

describe("terms", () => {
  const zh = textOf("zh", { blocks: ["平谷区妇联介绍了短视频工作。"] });
  const en = textOf("en", {
    title: "BWF Meets Women",
    blocks: ["Women from Pinggu and Daxing spoke about short videos."],
  });

  it("are in both languages or pointed at", () => {
    expect(spotsOf("term_in_one_language", en, { otherLanguage: zh })).toEqual(["Daxing"]);
    expect(spotsOf("term_in_one_language", zh, { otherLanguage: en })).toEqual([]);
    const fewer = textOf("en", { title: "BWF Meets Women", blocks: ["Women spoke."] });
    expect(spotsOf("term_in_one_language", zh, { otherLanguage: fewer })).toEqual(["平谷", "短视频"]);
  });

  it("wait until the other language is written", () => {
    expect(spotsOf("term_in_one_language", en, { otherLanguage: textOf("zh", {}) })).toEqual([]);
    expect(spotsOf("term_in_one_language", en)).toEqual([]);
  });
});
