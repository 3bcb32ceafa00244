import { describe, expect, it } from "vitest";
import { seedPeople } from "@/db/seed/people";
import { facts2024Q1, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { type MeetingFacts, postsOn } from "@/features/meetings/facts";
import { textOf } from "../body/contents";
import { drafted } from "../compose/testing-drafts";
import type { ReportText } from "../draft";
import { type Language, languages } from "../language";
import { correctionOf } from "./correction";
import { factsOf } from "./facts-of";
import { unsettledOf } from "./standing";
import { tokensOfText } from "./token";

type Change = (meeting: MeetingFacts) => Partial<MeetingFacts>;
type Told = { note: string; now: string; before: string };

const seeds = Array.from({ length: 12 }, (_, seed) => seed);
const published = facts2024Q1();
const wordsOf = ({ title, summary, body }: ReportText) => [title, summary, textOf(body)].join("\n");

/** The districts that presented, in this order; an item keeps its id wherever it stands. */
const presenters =
  (...slugs: string[]): Change =>
  ({ agenda }) => {
    const units = slugs.map(unitNamed);
    const places = agenda.flatMap(({ kind }, at) => (kind === "present" ? [at] : []));
    const known = places.flatMap((at) => agenda[at] ?? []);
    const items = units.map((unit, at) => {
      const own = known.find((item) => item.unit?.short.en === unit.short.en);
      const [first] = known;
      if (!first) throw new Error("nobody presented");
      return own ?? { ...first, id: 100 + at, unit };
    });
    return { agenda: agenda.toSpliced(places[0] ?? 0, places.length, ...items) };
  };

/** The speaker with posts of other dates, as they were held on the day of the meeting. */
const postDates =
  (...dates: [heldFrom: string, heldUntil: string | null][]): Change =>
  ({ remarks, date }) => {
    const held = (seedPeople["wei-jiang"]?.posts ?? []).map((post, at) => {
      const [heldFrom, heldUntil] = dates[at] ?? [post.heldFrom, post.heldUntil];
      return { ...post, title: { en: post.titleEn, zh: post.titleZh }, heldFrom, heldUntil };
    });
    return { remarks: remarks && { ...remarks, speaker: { ...remarks.speaker, posts: postsOn(date ?? "", held) } } };
  };

const bothPosts = {
  en: "Deputy Secretary of the Leading Party Members' Group and Vice-President of the BWF",
  zh: "市妇联党组副书记、副主席",
};

const changes: [string, Change, Told, Told][] = [
  [
    "the number who attended",
    () => ({ headCount: 41 }),
    { note: "the number of people attending is 41, not 40", now: "41 people", before: "40 people" },
    { note: "参会人数为41人，而非40人", now: "41人", before: "40人" },
  ],
  [
    "a number that is not exact",
    () => ({ headCount: 50, headCountPrecision: "nearly" }),
    { note: "the number of people attending is nearly 50, not 40", now: "nearly 50 people", before: "40 people" },
    { note: "参会人数为近50人，而非40人", now: "近50人", before: "40人" },
  ],
  [
    "the day a post began, after the meeting",
    postDates(["2024-03-27", null]),
    {
      note: `Wei Jiang was Vice-President of the BWF, not ${bothPosts.en}`,
      now: "Wei Jiang",
      before: "Deputy Secretary",
    },
    { note: `Wei Jiang当日职务为副主席，而非${bothPosts.zh}`, now: "副主席Wei Jiang", before: "党组副书记" },
  ],
  [
    "the day a post ended, on the day itself",
    postDates(["2024-03-01", null], ["2020-01-01", "2024-03-26"]),
    {
      note: `Wei Jiang was Deputy Secretary of the Leading Party Members' Group, not ${bothPosts.en}`,
      now: "Wei Jiang, Deputy Secretary of the Leading Party Members' Group,",
      before: "Vice-President",
    },
    {
      note: `Wei Jiang当日职务为市妇联党组副书记，而非${bothPosts.zh}`,
      now: "市妇联党组副书记Wei Jiang",
      before: "副主席Wei",
    },
  ],
  [
    "the days of all posts",
    postDates(["2024-04-01", null], ["2024-04-01", null]),
    { note: "the post of Wei Jiang is no longer stated", now: "Wei Jiang", before: "Vice-President of the BWF" },
    { note: "删去Wei Jiang的职务", now: "Wei Jiang", before: "党组副书记" },
  ],
  [
    "the order in which districts spoke",
    presenters("huairou", "pinggu", "daxing"),
    {
      note: "the districts gave presentations in the order Huairou, Pinggu and Daxing, not Pinggu, Daxing and Huairou",
      now: "Huairou, Pinggu and Daxing",
      before: "Pinggu, Daxing and Huairou",
    },
    {
      note: "各区交流发言顺序为怀柔区、平谷区、大兴区，而非平谷区、大兴区、怀柔区",
      now: "怀柔区、平谷区、大兴区",
      before: "平谷区、大兴区、怀柔区",
    },
  ],
  [
    "a district that did not speak",
    presenters("pinggu", "miyun", "huairou"),
    {
      note: "the districts that gave presentations are Pinggu, Miyun and Huairou, not Pinggu, Daxing and Huairou",
      now: "Pinggu, Miyun and Huairou",
      before: "Daxing",
    },
    {
      note: "作交流发言的区为平谷区、密云区、怀柔区，而非平谷区、大兴区、怀柔区",
      now: "平谷区、密云区、怀柔区",
      before: "大兴",
    },
  ],
  [
    "the venue",
    () => ({ venue: { en: "Capital Library", zh: "首都图书馆" } }),
    {
      note: "the venue is Capital Library, not Beijing Women and Children's Service Center",
      now: "at the Capital Library",
      before: "Service Center",
    },
    { note: "地点为首都图书馆，而非北京妇女儿童服务中心", now: "在首都图书馆", before: "服务中心" },
  ],
  [
    "a venue that nobody knows any more",
    () => ({ venue: { en: "", zh: "" } }),
    { note: "the venue is no longer stated", now: "on the morning of March 26", before: "Service Center" },
    { note: "删去地点", now: "3月26日上午", before: "服务中心" },
  ],
  [
    "the day",
    () => ({ date: "2024-03-27" }),
    { note: "the date is March 27, not March 26", now: "March 27", before: "March 26" },
    { note: "活动日期为3月27日，而非3月26日", now: "3月27日", before: "3月26日" },
  ],
];

function corrected(change: Change, language: Language, seed: number, before = published) {
  const options = { publicationYear: 2024, seed };
  const [was, meeting] = [drafted(before, language, options), { ...before, ...change(before) }];
  const now = drafted(meeting, language, options);
  const facts = factsOf(meeting);
  const toCorrect = { text: was.text, base: was.kept, theirs: now.kept, facts, kept: [], language };
  return { was, now, facts, toCorrect, correction: correctionOf(toCorrect) };
}

describe("the correction of a report of the seed's meeting", () => {
  it.each(changes)("after the record changed in %s", (_, change, en, zh) => {
    const told = { en, zh };
    for (const language of languages) {
      const { note, now: fresh, before } = told[language];
      for (const seed of seeds) {
        const { was, now, facts, toCorrect, correction } = corrected(change, language, seed);
        if (!correction) throw new Error("nothing to correct");
        expect(correction.note).toBe(language === "en" ? `Corrected: ${note}.` : `更正：${note}。`);
        const words = wordsOf(correction.text);
        expect(wordsOf(was.text)).toContain(before);
        expect(words).toContain(fresh);
        expect(words).not.toContain(before);
        expect(words).toBe(wordsOf(now.text));
        expect(correction.left).toEqual([]);
        expect(unsettledOf(tokensOfText(correction.text, correction.base), facts, [], language)).toEqual([]);
        expect(correctionOf({ ...toCorrect, text: correction.text, base: correction.base })).toBeNull();
      }
    }
  });

  it.each<[MeetingFacts["mode"], MeetingFacts["mode"], string, string]>([
    ["online", "in_person", "it was held in person, not online", "活动形式为线下，而非线上"],
    ["mixed", "in_person", "it was held in person, not in person and online", "活动形式为线下，而非线上线下结合"],
    ["mixed", "online", "it was held online, not in person and online", "活动形式为线上，而非线上线下结合"],
  ])("after one that was entered as %s turned out to be %s", (mode, now, en, zh) => {
    for (const language of languages) {
      for (const seed of seeds) {
        const given = corrected(() => ({ mode: now }), language, seed, { ...published, mode });
        expect(given.correction?.note).toBe(language === "en" ? `Corrected: ${en}.` : `更正：${zh}。`);
        expect(wordsOf(given.correction?.text ?? given.was.text)).toBe(wordsOf(given.now.text));
      }
    }
  });

  it("corrects one language by what changed in it alone, and is silent in the other", () => {
    const venue = { ...published.venue, zh: "首都图书馆" };
    const change = () => ({ venue });
    expect(corrected(change, "en", 1).correction).toBeNull();
    expect(corrected(change, "zh", 1).correction?.note).toBe("更正：地点为首都图书馆，而非北京妇女儿童服务中心。");
  });

  it("has nothing to correct after a post of another time, an internal item or the quarter changed", () => {
    const internal = { ...published.agenda[0], id: 99, internal: true } as MeetingFacts["agenda"][number];
    for (const change of [
      postDates(["2024-01-01", "2024-12-31"], ["2024-03-26", null]),
      (({ agenda }) => ({ agenda: [...agenda, internal] })) satisfies Change,
      () => ({ quarter: 2, isPublic: false }),
    ]) {
      for (const language of languages) expect(corrected(change, language, 1).correction).toBeNull();
    }
  });
});
