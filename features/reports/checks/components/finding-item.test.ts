import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import en from "@/i18n/messages/en.json";
import zh from "@/i18n/messages/zh.json";
import { factsOf } from "../../facts/facts-of";
import { type CheckContext, type CheckedText, type Finding, type RuleName, ruleNames } from "../finding";
import { findings } from "../findings";
import { heading, paragraph, pictured, plainContext, textOf } from "../testing-text";
import { FindingItem } from "./finding-item";

const post = { kind: "federation", en: "Vice-President of the BWF", zh: "副主席" } as const;
const held = { kind: "federation", en: "President of the BWF", zh: "主席" } as const;
const word = (kind: "wrong_word" | "sensitive_word" | "leader_name", language: "en" | "zh", found: string) => ({
  ...{
    kind,
    language,
    found,
    instead: kind === "sensitive_word" ? "" : "right",
    note: kind === "wrong_word" ? "" : "Why not",
  },
});

const context: CheckContext = {
  ...plainContext,
  ...{ eventDate: "2026-05-09", publicationDay: "2026-05-12", isKnownPath: () => false },
  facts: factsOf(facts2024Q1()),
  words: [
    word("wrong_word", "en", "informations"),
    word("sensitive_word", "en", "victim"),
    word("leader_name", "en", "Wei Jian"),
  ],
  leaders: [
    { nameEn: "Wei Jiang", nameZh: "沈若晴", held: [], otherwise: [post] },
    { nameEn: "Li Wen", nameZh: "李文文", held: [held], otherwise: [] },
  ],
};

const link = paragraph("x");
const here = {
  type: "paragraph" as const,
  content: [
    { type: "text" as const, text: "here", marks: [{ type: "link" as const, attrs: { href: "/en/nowhere" } }] },
  ],
};
const title = "BWF held Winter hours.";
const english = [
  `On May 8 the women met.It was ${"long and ".repeat(40)}good.`,
  "The  ACWF met recently on May 9, 2026, and the the BWF met. The victim's informations (of Wei Jian, Chinas. It’s 'so'.",
  "Beijing Women's Federation (BWF), Beijing Women's Federation (BWF), a Leading Party Group, 518 of 521 (98.62%) districtsHold.",
  "Wei Jiang, Vice-President of the BWF; Li Wen, Vice-President of the BWF and Secretary of the Leading Party Members' Group.",
  "From Pinggu District and Daxing.",
  ...[here, link, heading(3, "Low"), heading(2, "")],
  ...[
    pictured({ alt: "", caption: "Women visited Pinggu" }),
    pictured({ alt: "IMG_1234", caption: "Women visited Pinggu" }),
  ],
  ...[pictured({ alt: title, caption: title })],
];
const chinese = [
  '近日,共１２人参加 平谷"阅读角"活动，市妇联副主席、党组书记沈若睛提出三点要求：一是学的人的书的事的；三是读、和写。',
];
const contradicting = [
  "On the afternoon of May 8, BWF held a quarterly meeting at the Lotus Service Center.",
  "The meeting was attended by 45 people. Representatives of Pinggu and Miyun shared their work.",
  "Representatives of Huairou and Pinggu shared their work. President Wei Jiang spoke.",
];
const samples: CheckedText[] = [
  textOf("en", { title, summary: title, blocks: english }),
  textOf("en", { title: "Winter Hours Successfully", summary: "a".repeat(400), blocks: ["Nobody knows."] }),
  textOf("en", { summary: "", blocks: ["Nobody came on May 8."] }),
  textOf("zh", { blocks: chinese }),
  textOf("en", { blocks: contradicting }),
];

const all: { finding: Finding; text: CheckedText }[] = samples.flatMap((text) => {
  const other =
    text.language === "en" ? textOf("zh", { blocks: ["会议。"] }) : textOf("en", { blocks: ["A meeting."] });
  return findings(text, { ...context, otherLanguage: other }).map((finding) => ({ finding, text }));
});

function shown(language: "en" | "zh", { finding, text }: (typeof all)[number]): { html: string; errors: string[] } {
  const errors: string[] = [];
  const press = () => undefined;
  const item = createElement(FindingItem, {
    ...{ finding, document: text.body, lost: false, onFix: press, onShow: press, onIgnore: press },
  });
  const messages = language === "en" ? en : zh;
  const onError = (error: Error) => void errors.push(error.message);
  const props = { locale: language, messages, onError, timeZone: "Asia/Shanghai", children: item };
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, props));
  return { html, errors };
}

describe("a finding on the screen", () => {
  it.each([...ruleNames])("is worded in both languages with everything it says: %s", (rule: RuleName) => {
    const found = all.filter(({ finding }) => finding.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      for (const language of ["en", "zh"] as const) {
        const { html, errors } = shown(language, one);
        expect(errors).toEqual([]);
        expect(html).not.toMatch(/undefined|\{|checks\./);
      }
    }
  });

  it("marks the spot, says where, and names what the button does", () => {
    const one = all.find(({ finding }) => finding.rule === "lost_apostrophe");
    if (!one) throw new Error("nothing was found");
    const { html } = shown("en", one);
    expect(html).toMatch(/<mark[^>]*>Chinas<\/mark>/);
    expect(html).toContain("Paragraph 2");
    expect(html).toMatch(/>Change to “China[’'&#x27;]+s”</);
    expect(html).toMatch(/>Show<span/);
  });
});
