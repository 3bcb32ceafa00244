import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { clauses, listed, type Phrase, sentence } from "./phrases";
import { headline, titleOf } from "./title";
import { dayInYear, nounPhrase, sharedTail, tidy, verbPhrase, withArticle } from "./wording";

const phrases = (...texts: string[]): Phrase[] => texts.map((text, index) => ({ text, fields: [`asks.${index}`] }));
const titleFor = (purpose: string) => titleOf({ ...facts2024Q1(), purpose: { en: purpose, zh: "" } });

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

  it("tells the year only when it is another", () => {
    expect(dayInYear("2024-03-26", 2024)).toBe("March 26");
    expect(sentence("held on", dayInYear("2023-12-01", 2024)).text).toBe("Held on December 1, 2023.");
  });

  it("finds what several names end in", () => {
    expect(sharedTail(["heads of women's federations", "staff of women's federations"])).toBe(
      " of women's federations",
    );
    expect(sharedTail(["heads of women's federations", "staff of schools"])).toBe("");
    expect(sharedTail(["heads of women's federations"])).toBe("");
  });

  it("joins lists and clauses, with the fields of all", () => {
    expect(listed(phrases("a", "b", "c"))).toEqual({ text: "a, b and c", fields: ["asks.0", "asks.1", "asks.2"] });
    expect(listed(phrases("a", "b and c"))?.text).toBe("a and b and c");
    expect(listed(phrases("a, b", "c", "d"))?.text).toBe("a, b; c; and d");
    expect(listed([])).toBeNull();
    expect(clauses("to", phrases("a"))?.text).toBe("to a");
    expect(clauses("to", phrases("a", "b"))?.text).toBe("to a, and to b");
    expect(clauses("to", phrases("a", "b", "c"))?.text).toBe("to a; b; and c");
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
    ["", "BWF Holds Quarterly Meeting"],
    ["To sum up the year.", "BWF Holds Quarterly Meeting to Sum Up Year"],
    ["join Beijing Women's Federation in reading", "BWF Holds Quarterly Meeting to Join BWF in Reading"],
    [
      "review the work of the last quarter in all districts of the city, and to agree on how the homes for women in every village are run",
      "BWF Holds Quarterly Meeting to Review Work of Last Quarter in All Districts of City",
    ],
    [`review ${"very ".repeat(20)}good work`, "BWF Holds Quarterly Meeting"],
  ])("for the purpose %j", (purpose, title) => {
    expect(titleFor(purpose)).toBe(title);
  });
});
