import { describe, expect, it } from "vitest";
import type { RuleName } from "../finding";
import { mended, spotsOf, textOf } from "../testing-text";

const titled = (title: string) => textOf("en", { title });

const wrong: [RuleName, title: string, spots: string[], mended: string][] = [
  ["title_capitals", "BWF holds Meeting in pinggu", ["holds", "pinggu"], "BWF Holds Meeting in Pinggu"],
  ["title_capitals", "BWF Holds Meeting For The Year", ["For", "The"], "BWF Holds Meeting for the Year"],
  ["title_full_stop", "BWF Holds Meeting on Reading Corners.", ["."], "BWF Holds Meeting on Reading Corners"],
  ["title_tense", "BWF Held Meeting on Reading Corners", ["Held"], "BWF Holds Meeting on Reading Corners"],
  ["title_tense", "BWF Studied New Rules with Lawyers", ["Studied"], "BWF Studies New Rules with Lawyers"],
  ["successfully", "BWF Successfully Holds Forum", ["Successfully "], "BWF Holds Forum"],
  ["successfully", "Forum for Readers Concludes Successfully", [" Successfully"], "Forum for Readers Concludes"],
  ["title_length", "BWF Holds Meeting", ["BWF Holds Meeting"], "BWF Holds Meeting"],
  ["title_verb", "Winter Hours of the Desk", ["Winter Hours of the Desk"], "Winter Hours of the Desk"],
];

describe("a title", () => {
  it.each(wrong)("%s: %s", (rule, title, spots, after) => {
    expect(spotsOf(rule, titled(title))).toEqual(spots);
    expect(mended(rule, titled(title)).title).toBe(after);
  });

  it.each<[RuleName, string]>([
    ["title_capitals", "BWF Sets up Desks for Women over 60: A Report from iQiyi"],
    ["title_capitals", "Women's Homes Go On and On, Says the Office of WCCW"],
    ["title_full_stop", "BWF Opens Desk in the U.S."],
    ["title_full_stop", "And Then..."],
    ["title_tense", "BWF Opens Newly Organized Desk"],
    ["title_length", "BWF Holds Meeting on Reading Corners Today"],
    ["title_verb", "Daxing Women's Federation Kicks off Summer"],
    ["successfully", "BWF Holds Meeting on Success"],
  ])("%s is at peace with: %s", (rule, title) => {
    expect(spotsOf(rule, titled(title))).toEqual([]);
  });

  it("and its words in a paragraph are only advised against", () => {
    const text = textOf("en", { blocks: ["The forum was successfully held."] });
    expect(mended("successfully", text).body).toEqual(textOf("en", { blocks: ["The forum was held."] }).body);
  });
});
