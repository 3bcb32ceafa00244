import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { stories2024 } from "@/db/seed/reports/2024";
import { stories2025 } from "@/db/seed/reports/2025";
import { stories2026 } from "@/db/seed/reports/2026";
import { internationalStories } from "@/db/seed/reports/international";
import { notices } from "@/db/seed/reports/notices";
import { type Story, textFrom } from "@/db/seed/reports/story";
import en from "@/i18n/messages/en.json";
import zh from "@/i18n/messages/zh.json";
import { bodyOf, emptyBody } from "../body/document";
import { decodePage } from "../import/decode";
import { readOldPage } from "../import/page";
import { checkWriting } from "./check-writing";
import { ruleNames } from "./finding";
import { findings } from "./findings";
import { rules } from "./rule-book";
import { foundBy, heading, pictured, plainContext, textOf } from "./testing-text";

describe("the rules", () => {
  test("are those that are named, and each is worded in both languages", () => {
    expect([...new Set(rules.map(({ name }) => name))].sort()).toEqual([...ruleNames].sort());
    expect(Object.keys(en.checks.why).sort()).toEqual([...ruleNames].sort());
    expect(Object.keys(zh.checks.why).sort()).toEqual([...ruleNames].sort());
  });
});

describe("findings", () => {
  const blocks = [heading(3, "Chinas"), "The womens home (open", pictured({ alt: "", caption: "Chinas" })];
  const text = textOf("en", { title: "Chinas Homes.", summary: "The the desk", blocks });

  it("come in reading order, with their place and what stands around it", () => {
    const all = findings(text, plainContext).filter(({ severity }) => severity === "fault");
    expect(all.map(({ rule, field, path, part, found }) => [rule, field, path?.join() ?? "", part, found])).toEqual([
      ["lost_apostrophe", "title", "", "text", "Chinas"],
      ["title_full_stop", "title", "", "text", "."],
      ["doubled_word", "summary", "", "text", "The the"],
      ["lost_apostrophe", "body", "0", "text", "Chinas"],
      ["heading_level", "body", "0", "level", "Chinas"],
      ["lost_apostrophe", "body", "1", "text", "womens"],
      ["lost_apostrophe", "body", "2", "caption", "Chinas"],
      ["alt_missing", "body", "2", "alt", ""],
    ]);
    expect(all[5]?.excerpt).toEqual({ before: "The ", spot: "womens", after: " home (open" });
  });

  it("keep their ids when something is written elsewhere, and differ from one another", () => {
    const later = textOf("en", { title: "Chinas Homes.", summary: "The the desk", blocks: ["Before.", ...blocks] });
    const ids = (one: typeof text) => foundBy("lost_apostrophe", one).map(({ id }) => id);
    expect(ids(later)).toEqual(ids(text));
    expect(new Set(ids(text)).size).toBe(4);
    const twice = textOf("en", { blocks: ["Chinas", "Chinas"] });
    expect(new Set(ids(twice)).size).toBe(2);
  });

  it("are none where nothing is written yet", () => {
    const nothing = { title: "", summary: " ", body: emptyBody };
    expect(checkWriting({ en: nothing, zh: { ...nothing, body: { type: "nonsense" } } }, plainContext)).toEqual({
      en: [],
      zh: [],
    });
  });
});

const drawn = { key: "a".repeat(24), width: 8, height: 6 };
const pictures = new Proxy({}, { get: () => drawn }) as Parameters<typeof textFrom>[1]["pictures"];

function faultsOf(story: Story): string[] {
  const writing = {
    en: textFrom(story.en, { language: "en", pictures }),
    zh: story.zh ? textFrom(story.zh, { language: "zh", pictures }) : { title: "", summary: "", body: emptyBody },
  };
  const published = story.life.find(({ step }) => step === "publish")?.at.slice(0, 10) ?? null;
  const found = checkWriting(writing, { ...plainContext, eventDate: story.eventDate, publicationDay: published });
  return [...found.en, ...found.zh].filter(({ severity }) => severity === "fault").map(({ rule }) => rule);
}

// Real ones, in reports as they were published.
const faulty: Record<string, string[]> = { "writing-course": ["abbreviation_unexpanded"] };

test.each([...stories2024, ...stories2025, ...stories2026, ...internationalStories, ...notices])(
  "the demonstration's own report has only faults that are some: $key",
  (story) => {
    expect(faultsOf(story)).toEqual(faulty[story.key] ?? []);
  },
);

const seed = fileURLToPath(new URL("../../../../shared/seed/quarterly-meeting-2024-q1.txt", import.meta.url));
const absent = !existsSync(seed);

test.skipIf(absent)(`the page of March 2024 has no fault${absent ? " (shared/seed is absent)" : ""}`, () => {
  const decoded = decodePage(readFileSync(seed));
  const read = readOldPage(decoded.ok ? decoded.text : "");
  if (!read.ok) throw new Error(read.reason);
  const { title, paragraphs } = read.page;
  const text = { language: "en" as const, title, summary: "A meeting.", body: bodyOf(paragraphs) };
  const context = { ...plainContext, eventDate: "2024-03-26", publicationDay: "2024-03-27" };
  const all = findings(text, context);
  expect(all.filter(({ severity }) => severity === "fault")).toEqual([]);
  expect(all.map(({ rule }) => rule)).toEqual(["sentence_long"]);
});

/** So many words of the demonstration's reports, as an English text. */
function longText(wanted: number) {
  const paragraphs = stories2024.flatMap(({ en: { lines } }) => lines.filter((line) => typeof line === "string"));
  const long: string[] = [];
  for (let words = 0, index = 0; words < wanted; index++) {
    const next = paragraphs[index % paragraphs.length] ?? "";
    words += next.split(" ").length;
    long.push(next);
  }
  return textOf("en", { blocks: long });
}

test("the work grows with the text and the office's rules, and not faster", () => {
  const words = Array.from({ length: 300 }, (_, index) => ({
    ...{ kind: "wrong_word" as const, language: "en" as const, found: `word ${index}`, instead: "", note: "" },
  }));
  const otherLanguage = textOf("zh", { blocks: ["平谷。"] });
  // The least of several, in the processor's time: other tests run beside this one.
  const workOf = (text: ReturnType<typeof longText>) => {
    const times = Array.from({ length: 12 }, () => {
      const start = process.cpuUsage();
      findings(text, { ...plainContext, words, otherLanguage });
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...times);
  };
  const [short, long] = [longText(1500), longText(6000)];
  expect(workOf(long) / workOf(short)).toBeLessThan(10);
});
