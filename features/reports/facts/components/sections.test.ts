import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import en from "@/i18n/messages/en.json";
import zh from "@/i18n/messages/zh.json";
import { bodyOf } from "../../body/document";
import { blankText, type ReportText } from "../../draft";
import type { Language } from "../../language";
import type { Fact } from "../fact";
import { factsOf } from "../facts-of";
import { textOn } from "../testing-texts";
import { ParitySection } from "./parity-section";
import { UnmentionedSection } from "./unmentioned-section";

const facts = factsOf(facts2024Q1());
const kept = { en: null, zh: null };
const nameOf = (field: string) => `Field ${field}`;

function shown(desk: Language, section: ReactNode): string {
  const onError = (error: Error) => {
    throw error;
  };
  const messages = desk === "en" ? en : zh;
  const props = { locale: desk, messages, onError, timeZone: "Asia/Shanghai", children: section };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, props));
}

const parity = (desk: Language, texts: Record<Language, ReportText | null>, all: readonly Fact[] = facts) =>
  shown(desk, createElement(ParitySection, { texts, facts: all, kept, nameOf }));

describe("what the two languages do not share", () => {
  const texts = { en: textOn(facts, "en"), zh: textOn(facts, "zh") };
  const without = (field: string) => facts.filter((fact) => fact.field !== field);

  it("is told in both languages of the desk", () => {
    const fewer = { ...texts, zh: textOn(without("venue"), "zh") };
    expect(parity("en", fewer)).toMatch(/Field venue<.*In English, not in Chinese/);
    expect(parity("zh", fewer)).toContain("英文已写，中文未写");
    const older = facts.map((fact) => (fact.field === "headCount" ? { ...fact, value: { en: "38", zh: "38" } } : fact));
    expect(parity("en", { ...texts, en: textOn(older, "en") })).toMatch(/English<\/dt>.*>38<.*Chinese<\/dt>.*>40</);
    const one = facts.map((fact) => (fact.field === "venue" ? { ...fact, value: { en: "Lotus Hall", zh: "" } } : fact));
    const told = parity("zh", { en: textOn(one, "en"), zh: textOn(one, "zh") }, one);
    expect(told).toMatch(/lang="en-GB">Lotus Hall<.*会议记录中只有英文/);
  });

  it("is nothing where they say the same, and not spoken of where one is not begun", () => {
    expect(parity("en", texts)).toContain("Both say the same of the record.");
    expect(parity("en", { ...texts, zh: null })).toBe("");
    expect(parity("en", { ...texts, zh: blankText })).toBe("");
  });
});

describe("what a text does not mention", () => {
  const section = (desk: Language, text: ReportText | null, mayInsert = true) =>
    shown(
      desk,
      createElement(UnmentionedSection, {
        ...{ language: "zh", text, facts, composition: null, nameOf },
        onInsert: mayInsert ? () => undefined : null,
      }),
    );
  const rest = textOn(
    facts.filter(({ field }) => field !== "venue"),
    "zh",
  );

  it("stands in the record's own words, each with a button named after it", () => {
    const html = section("en", rest);
    expect(html).toMatch(/Not in the Chinese text.*Field venue.*lang="zh-CN".*>北京妇女儿童服务中心</);
    expect(html).toMatch(/Insert<span class="sr-only">: Field venue</);
    expect(section("zh", rest)).toContain("中文稿未提及");
    expect(section("en", rest, false)).not.toContain("Insert");
  });

  it("is told apart from what may be there in other words", () => {
    const hand = { title: "会议", summary: "", body: bodyOf(["3月26日，市妇联召开会议，40人参加会议。"]) };
    const [certain = "", open = ""] = section("en", hand).split("<details");
    expect(certain).toContain("Field venue");
    expect(certain).not.toContain("Field asks");
    expect(open).toMatch(/may be there in other words.*Field asks/);
  });

  it("is nothing where all is said, and not spoken of before the text is begun", () => {
    expect(section("en", textOn(facts, "zh"))).toBe("");
    expect(section("en", null)).toBe("");
  });
});
