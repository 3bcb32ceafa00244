import { describe, expect, it } from "vitest";
import { facts2024Q1, personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { seedUnits } from "@/db/seed/units";
import type { MeetingFacts } from "@/features/meetings/facts";
import { wordsOf } from "../phrase";
import { composeEnglish } from "./english";
import { bodyOf, faultsOf, paragraphsOf } from "./testing-faults";

const districts = seedUnits.filter(({ kind }) => kind === "district").map(({ slug }) => slug);
const whole = facts2024Q1();
const missing = { en: "", zh: "" };
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

/** The bodies of the seed's meeting with these changes, in forty wordings. */
function textsOf(changes: Partial<MeetingFacts>): string[] {
  const facts = { ...whole, ...changes };
  return seeds.map((seed) => {
    const composed = composeEnglish(facts, { publicationYear: 2024, seed });
    expect(faultsOf(composed, facts)).toEqual([]);
    return bodyOf(composed);
  });
}
function remarksBy(key: string, posts: number): Partial<MeetingFacts> {
  const person = personNamed(key, "2026-01-01");
  return {
    remarks: whole.remarks && { ...whole.remarks, speaker: { ...person, posts: person.posts.slice(0, posts) } },
  };
}

const presentations = (slugs: string[]) =>
  slugs.map((slug) => ({
    kind: "present" as const,
    unit: unitNamed(slug),
    person: null,
    subject: missing,
    subjectYear: null,
    internal: false,
  }));

const asks = (count: number) => ({
  asks: ["visit villages", "share cases", "report in time"].slice(0, count).map((en) => ({ en, zh: "" })),
});

describe("drafts for particular records", () => {
  it.each<[string, Partial<MeetingFacts>, string]>([
    ["one person", { headCount: 1, attendance: [] }, "The meeting was attended by 1 person."],
    ["nearly", { headCountPrecision: "nearly", attendance: [] }, "The meeting was attended by nearly 40 people."],
    ["over", { headCount: 1200, headCountPrecision: "over", attendance: [] }, "attended by over 1,200 people."],
    ["no head-count", { headCount: null }, "Those attending included vice-presidents in charge"],
    ["online", { mode: "online", venue: missing }, "held a quarterly meeting online on the morning of March 26"],
    ["mixed", { mode: "mixed" }, "at the Beijing Women and Children's Service Center and online on the morning"],
    ["mixed without a venue", { mode: "mixed", venue: missing }, "meeting in person and online on the morning"],
    ["an annual meeting", { series: { en: "Annual meeting", zh: "" } }, "(BWF) held an annual meeting at"],
    [
      "one district",
      { agenda: presentations(["pinggu"]) },
      "a representative of the women's federation of Pinggu gave a presentation.",
    ],
    [
      "all districts",
      { agenda: presentations(districts) },
      "federations of Dongcheng, Xicheng, Chaoyang, Fengtai, Shijingshan, Haidian, Mentougou, Fangshan, Tongzhou, " +
        "Shunyi, Changping, Daxing, Huairou, Pinggu, Miyun, Yanqing and the Beijing Economic-Technological Development Area gave",
    ],
    ["one ask", asks(1), "she asked them to visit villages."],
    ["two asks", asks(2), "she asked them to visit villages and to share cases."],
    ["three asks", asks(3), "she asked them to visit villages; share cases; and report in time."],
    ["a man with one post", remarksBy("lu-zhiyuan", 1), "Lu Zhiyuan, Head of the BWF Department for"],
    ["his pronoun", remarksBy("lu-zhiyuan", 1), ", he asked them to"],
    ["nobody to ask", { remarks: null }, "Attendees were asked to strengthen"],
    [
      "two posts of one body",
      remarksBy("shen-ruoqing", 2),
      "Shen Ruoqing, Member of the Leading Party Members' Group and Vice-President of the BWF,",
    ],
    [
      "a full name in a field",
      { venue: { en: "the hall of Beijing Women's Federation (BWF)", zh: "" } },
      "at the hall of the BWF on the morning",
    ],
  ])("%s", (_, changes, words) => {
    expect(textsOf(changes)).toContainEqual(expect.stringContaining(words));
  });

  it.each<[string, (number | null)[], string]>([
    ["counted", [17, 6], "including 17 heads and 6 guests of women's federations."],
    ["half counted", [17, null], "including heads (17) and guests of women's federations."],
    ["a single one", [17, 1], "including heads (17) and guests of women's federations."],
  ])("groups %s", (_, counts, words) => {
    const names = ["heads of women's federations", "guests of women's federations"];
    const attendance = names.map((en, index) => ({ name: { en, zh: "" }, count: counts[index] ?? null }));
    expect(textsOf({ attendance })).toContainEqual(expect.stringContaining(words));
  });

  it.each([
    [unitNamed("pinggu"), "The Pinggu Women's Federation held a", "Pinggu Women's Federation Holds Quarterly Meeting"],
    [unitNamed("women-cadres-school"), "The Beijing Women Cadres School held a", "Beijing Women Cadres School Holds"],
    [
      { ...whole.host, name: missing },
      "The Beijing Women's Federation \\(BWF\\) held a",
      "BWF Holds Quarterly Meeting",
    ],
    [
      { ...whole.host, name: missing, short: missing },
      "A quarterly meeting was held at",
      "Quarterly Meeting Held to Review",
    ],
  ])("names the host %j", (host, lead, title) => {
    const all = seeds.map((seed) => composeEnglish({ ...whole, host }, { publicationYear: 2024, seed }));
    expect(all.flatMap(paragraphsOf)).toContainEqual(expect.stringMatching(new RegExp(`^${lead}`)));
    expect(all.map((one) => wordsOf(one.title.spans))).toContainEqual(expect.stringMatching(new RegExp(`^${title}`)));
  });

  it("introduces whoever presided and names her by surname when she speaks", () => {
    const shen = personNamed("shen-ruoqing", "2026-01-01");
    const texts = textsOf({ ...remarksBy("shen-ruoqing", 2), people: [{ person: shen, part: "presided" }] });
    expect(texts).toContainEqual(expect.stringContaining("Vice-President of the BWF, presided over the meeting."));
    for (const text of texts) {
      expect(text).toMatch(/\bShen acknowledged the progress/);
      expect(text.match(/Shen Ruoqing/g)).toHaveLength(1);
    }
  });

  it("names a person entered twice once", () => {
    const shen = { person: personNamed("shen-ruoqing"), part: "opened" as const };
    const texts = textsOf({ people: [shen, shen] });
    expect(texts).toContainEqual(expect.stringContaining("Construction, opened the meeting."));
    for (const text of texts) expect(text.match(/Shen Ruoqing/g)).toHaveLength(1);
  });
});
