import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { known, type Phrase, stated, together, wordsOf } from "../phrase";
import { dayInYear, timeOf } from "./days";
import { composeEnglish } from "./english";
import { articleOf, seriesName } from "./gathering";
import { headline } from "./headline";
import { clauses, enumerated, listed, listedWords } from "./lists";
import { finished } from "./sentence";
import { articleBefore, nounPhrase, sharedTail, tidy, verbPhrase, withArticle } from "./wording";

const phrases = (...texts: string[]) => known(texts.map((text, index) => stated(text, `asks.${index}`)));
const wordsIn = (phrase: Phrase | null) => wordsOf(phrase?.spans ?? []);

describe("wording", () => {
  it.each([
    ["  the  work\n of women . ", "the work of women"],
    ["visit villages;", "visit villages"],
    ["the work of women。", "the work of women"],
    ["women ’s homes ( two )", "women 's homes (two)"],
    ["homes, offices, etc.", "homes, offices, etc."],
    ["partners in the U.S.", "partners in the U.S."],
    ["- share cases", "share cases"],
    [" . ", ""],
  ])("tidies %j", (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });

  it.each([
    ["The progress made", "the progress made"],
    ["Heads of departments", "heads of departments"],
    ["Women couriers", "women couriers"],
    ["Beijing residents", "Beijing residents"],
    ["Lotus Service Center", "Lotus Service Center"],
    ["Women's Homes", "Women's Homes"],
  ])("makes %j a noun phrase", (text, noun) => {
    expect(nounPhrase(text)).toBe(noun);
  });

  it.each([
    ["To visit villages.", "visit villages"],
    ["Visit villages", "visit villages"],
    ["translate cases", "translate cases"],
  ])("makes %j a verb phrase", (text, verb) => {
    expect(verbPhrase(text)).toBe(verb);
  });

  it.each(["a quarterly meeting", "an annual meeting", "a university day", "an 8th session", "an 11th session"])(
    "puts the right article before %s",
    (phrase) => {
      expect(withArticle(phrase.replace(/^an? /, ""))).toBe(phrase);
    },
  );

  it.each([
    ["March 26", "2024-03-26"],
    ["December 1, 2023", "2023-12-01"],
  ])("tells the day %s", (words, day) => {
    expect(dayInYear(day, 2024)).toBe(words);
  });

  it.each<[string, string, string | null, number]>([
    ["on May 9", "2026-05-09", null, 2026],
    ["on May 9, 2026,", "2026-05-09", null, 2027],
    ["on May 9", "2026-05-09", "2026-05-09", 2026],
    ["from May 9 to 11", "2026-05-09", "2026-05-11", 2026],
    ["from May 9 to 11, 2026,", "2026-05-09", "2026-05-11", 2027],
    ["from April 30 to May 2", "2026-04-30", "2026-05-02", 2026],
    ["from April 30 to May 2, 2026,", "2026-04-30", "2026-05-02", 2027],
    ["from December 30, 2025, to January 2, 2026,", "2025-12-30", "2026-01-02", 2026],
    ["from December 30, 2025, to January 2, 2026,", "2025-12-30", "2026-01-02", 2025],
  ])("tells the time %s", (words, date, endDate, publicationYear) => {
    const time = timeOf({ ...facts2024Q1(), halfDay: null, date, endDate }, publicationYear);
    expect(wordsIn(time)).toBe(words);
    expect(time?.fields).toEqual(endDate ? ["date", "endDate"] : ["date"]);
  });

  it.each([
    ["the ", "Beijing Women and Children's Service Center"],
    ["the ", "Lotus Service Center, Daxing"],
    ["the ", "women's federation of Kuaishou"],
    ["the ", "Tianjin Women's Federation"],
    ["", "China Women's University"],
    ["", "Kuaishou"],
    ["", "the Capital Library"],
    ["", "volunteers of the reading corners"],
    ["", "Room 301, Civic Center"],
  ])("puts %j before %j", (article, name) => {
    expect(articleBefore(name)).toBe(article);
  });

  it.each([
    ["a quarterly meeting", "Quarterly Meeting"],
    ["an annual work conference", "Annual Work Conference"],
    ["an Executive Committee session", "Executive Committee Session"],
    ["the Third Session of the Fifteenth Executive Committee", "Third Session of the Fifteenth Executive Committee"],
    ["the Beijing Women's Forum", "the Beijing Women's Forum"],
    ["reading activities for families", "reading activities for families"],
    ["a Reading Day", "Reading Day"],
    ["training", "Training"],
    ["a meeting", ""],
  ])("names %s", (words, en) => {
    const name = seriesName({ series: { en, zh: "" } });
    expect(`${articleOf(name)}${name}`).toBe(words);
  });

  it("begins with a capital and ends with one stop", () => {
    const bound = stated("wei Jiang, Vice-President,", "person.1.name");
    expect(finished(together(bound, " spoke , and left ,")).spans).toEqual([
      { text: "Wei Jiang, Vice-President,", field: "person.1.name" },
      { text: " spoke, and left." },
    ]);
    expect(wordsIn(finished(together(bound, ". ")))).toBe("Wei Jiang, Vice-President.");
    expect(wordsIn(finished(together("partners in the U.S.")))).toBe("Partners in the U.S.");
  });

  it("finds what several names end in", () => {
    expect(sharedTail(["heads of women's federations", "staff of women's federations"])).toBe(
      " of women's federations",
    );
    expect(sharedTail(["heads of women's federations", "staff of schools"])).toBe("");
    expect(sharedTail(["heads of women's federations"])).toBe("");
  });

  it.each([
    ["a, b and c", ["a", "b", "c"]],
    ["a and b and c", ["a", "b and c"]],
    ["a and b, and c", ["a and b", "c"]],
    ["a, b, and c and d", ["a", "b", "c and d"]],
    ["a, b; c; and d", ["a, b", "c", "d"]],
    ["a", ["a"]],
  ])("lists %s", (words, texts) => {
    expect(wordsIn(listed(phrases(...texts)))).toBe(words);
    expect(listedWords(texts)).toBe(words);
    expect(listed(phrases(...texts))?.fields).toEqual(texts.map((_, index) => `asks.${index}`));
  });

  it("joins clauses", () => {
    expect(listed([])).toBeNull();
    expect(wordsIn(enumerated(phrases("a,", "b,")))).toBe("a; and b");
    expect(wordsIn(clauses("to", phrases("a")))).toBe("to a");
    expect(wordsIn(clauses("to", phrases("a", "b")))).toBe("to a and to b");
    expect(wordsIn(clauses("to", phrases("a and b", "c")))).toBe("to a and b, and to c");
    expect(wordsIn(clauses("to", phrases("a", "b", "c")))).toBe("to a; b; and c");
  });
});

describe("a headline", () => {
  it.each([
    ["a step-by-step guide to live-streaming", "A Step-by-Step Guide to Live-Streaming"],
    ["BWF holds meeting to look in", "BWF Holds Meeting to Look In"],
  ])("of %j", (text, title) => {
    expect(headline(text)).toBe(title);
  });

  it.each([
    ["", "BWF Holds Quarterly Meeting at Beijing Women and Children's Service Center"],
    ["To sum up the year.", "BWF Holds Quarterly Meeting to Sum Up Year"],
    ["join Beijing Women's Federation in reading", "BWF Holds Quarterly Meeting to Join BWF in Reading"],
    [
      "review the work of the last quarter in all districts of the city, and to agree on how the homes for women in every village are run",
      "BWF Holds Quarterly Meeting to Review Work of Last Quarter in All Districts of City",
    ],
    [
      `review ${"very ".repeat(20)}good work`,
      "BWF Holds Quarterly Meeting at Beijing Women and Children's Service Center",
    ],
  ])("for the purpose %j", (purpose, title) => {
    const facts = { ...facts2024Q1(), training: null, agenda: [], purpose: { en: purpose, zh: "" } };
    const titles = [1, 2, 3, 4].map((seed) => composeEnglish(facts, { publicationYear: 2024, seed }).title);
    expect(titles.map(wordsIn)).toContain(title);
  });
});
