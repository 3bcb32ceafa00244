import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import { halfDays, modes, precisions } from "@/features/meetings/record";
import { bodyOf } from "../body/document";
import { blankText, type ReportText } from "../draft";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { factsOf } from "./facts-of";
import { parityOf } from "./parity";
import { textOn } from "./testing-texts";

const none = { en: null, zh: null };
const whole = facts2024Q1();

const varied: fc.Arbitrary<MeetingFacts> = fc
  .record({
    date: fc.option(fc.constantFrom("2024-01-02", "2024-03-26", "2024-12-31")),
    endDate: fc.option(fc.constant("2025-01-01")),
    halfDay: fc.option(fc.constantFrom(...halfDays)),
    mode: fc.constantFrom(...modes),
    headCount: fc.option(fc.integer({ min: 1, max: 3000 })),
    headCountPrecision: fc.constantFrom(...precisions),
    partners: fc.subarray([{ name: { en: "a library", zh: "图书馆" }, role: "co_host" as const }]),
    asks: fc.subarray(whole.asks),
    agenda: fc.subarray(whole.agenda),
    outlook: fc.subarray(whole.outlook),
    training: fc.constantFrom(null, whole.training),
    remarks: fc.constantFrom(null, whole.remarks),
  })
  .map((changes) => ({ ...whole, ...changes }));

const withOne: fc.Arbitrary<[Fact[], Fact]> = varied
  .map(factsOf)
  .chain((facts) => fc.constantFrom(...facts).map((fact): [Fact[], Fact] => [facts, fact]));
const aLanguage = fc.constantFrom<Language>("en", "zh");

describe("two composed languages", () => {
  it("say the same", () => {
    fc.assert(
      fc.property(varied, (meeting) => {
        const facts = factsOf(meeting);
        expect(parityOf({ en: textOn(facts, "en"), zh: textOn(facts, "zh") }, facts, none)).toEqual([]);
      }),
    );
  });

  it("differ in exactly the fact that was taken out of one", () => {
    fc.assert(
      fc.property(withOne, aLanguage, ([facts, fact], language) => {
        const fewer = facts.filter((one) => one !== fact);
        const told = (one: Language) => textOn(one === language && fewer.length > 0 ? fewer : facts, one);
        fc.pre(fewer.length > 0);
        const found = parityOf({ en: told("en"), zh: told("zh") }, facts, none);
        expect(found).toEqual([{ field: fact.field, how: "missing", in: language }]);
      }),
      { numRuns: 300 },
    );
  });

  it("differ in exactly the fact that one has from an older record", () => {
    fc.assert(
      fc.property(withOne, aLanguage, ([facts, fact], language) => {
        const older = { count: "4000", day: "2019-09-09", year: "2011" } as Partial<Record<string, string>>;
        const was = { ...fact, value: { en: older[fact.kind] ?? "Other words", zh: older[fact.kind] ?? "其他内容" } };
        const before = facts.map((one) => (one === fact ? was : one));
        const told = (one: Language) => textOn(one === language ? before : facts, one);
        const found = parityOf({ en: told("en"), zh: told("zh") }, facts, none);
        expect(found).toEqual([
          { field: fact.field, how: "apart", seen: { ...fact.value, [language]: was.value[language] } },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("do not differ in what the record has in one of them only: the record does", () => {
    const facts = factsOf({ ...whole, venue: { en: "Lotus Service Center", zh: "" } });
    const texts = { en: textOn(facts, "en"), zh: textOn(facts, "zh") };
    expect(parityOf(texts, facts, none)).toEqual([{ field: "venue", how: "unrecorded", in: "zh" }]);
    const silent = facts.filter(({ field }) => field !== "venue");
    expect(parityOf({ ...texts, en: textOn(silent, "en") }, facts, none)).toEqual([]);
  });
});

describe("a language", () => {
  const facts = factsOf(whole);
  const en = textOn(facts, "en");
  const zh = textOn(facts, "zh");

  it.each<Record<Language, ReportText | null>>([
    { en, zh: null },
    { en, zh: blankText },
    { en: blankText, zh },
  ])("that is not begun says nothing different", (texts) => {
    expect(parityOf(texts, facts, none)).toEqual([]);
  });

  const hand = (...lines: string[]): ReportText => ({
    title: "市妇联召开季度工作会",
    summary: "",
    body: bodyOf(lines),
  });
  const missing = (text: ReportText) =>
    parityOf({ en, zh: text }, facts, none).flatMap((one) => (one.how === "missing" ? [`${one.in} ${one.field}`] : []));

  it("written by hand lacks what can be looked for and is not there", () => {
    expect(missing(hand("3月26日上午，市妇联在北京妇女儿童服务中心召开季度工作会，40人参加会议。"))).toEqual([
      "zh presenters.0",
      "zh person.1.name",
    ]);
    expect(missing(hand("26日上午，市妇联召开会议。平谷、大兴、怀柔三区妇联作交流发言。Wei Jiang讲话。"))).toEqual([
      "zh venue",
      "zh headCount",
    ]);
  });

  it("written by hand may say all else in its own words", () => {
    const text = hand(
      "3月26日，市妇联在北京妇女儿童服务中心召开会议，40人参加会议。Wei Jiang讲话。平谷、大兴、怀柔三区作交流发言。",
    );
    expect(missing(text)).toEqual([]);
    const found = parityOf({ en: hand("Nothing."), zh: text }, facts, none);
    expect(found.map((one) => one.how === "missing" && `${one.in} ${one.field}`)).toEqual([
      ...["en host", "en date", "en venue", "en headCount", "en presenters.0", "en person.1.name"],
    ]);
  });

  it("does not say a fact in words that are bound to another", () => {
    const count: Fact = { field: "headCount", kind: "count", value: { en: "40", zh: "40" } };
    const day: Fact = { field: "date", kind: "day", value: { en: "2024-03-26", zh: "2024-03-26" } };
    const both = [count, day];
    const text = textOn(both, "zh");
    const dated = { ...count, value: { en: "2024-03-26", zh: "2024-03-26" }, kind: "day" as const };
    expect(parityOf({ en: textOn(both, "en"), zh: text }, both, none)).toEqual([]);
    expect(parityOf({ en: textOn(both, "en"), zh: textOn([dated], "zh") }, both, none)).toEqual([
      { field: "headCount", how: "apart", seen: { en: "40", zh: "2024-03-26" } },
      { field: "date", how: "missing", in: "zh" },
    ]);
  });

  it("says what its title says, where that was composed", () => {
    const only = facts.filter(({ field }) => field === "venue");
    const text = { ...hand("正文。"), title: "市妇联在服务中心召开会议" };
    const seen = only[0]?.value.zh ?? "";
    const kept = {
      title: { key: "title", fields: ["venue"], spans: [{ text: "服务中心", field: "venue", seen }] },
      ...{ summary: [], paragraphs: [], captions: [] },
    };
    const found = (zh: typeof kept | null) => parityOf({ en: textOn(only, "en"), zh: text }, only, { en: null, zh });
    expect(found(kept)).toEqual([]);
    expect(found(null)).toEqual([{ field: "venue", how: "missing", in: "zh" }]);
  });
});
