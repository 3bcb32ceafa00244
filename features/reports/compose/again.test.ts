import { describe, expect, it } from "vitest";
import { textOf } from "../body/contents";
import { acceptedIn } from "../facts/accept";
import type { Fact } from "../facts/fact";
import type { KeptFact } from "../facts/standing";
import { again, isTicked, type Told } from "./again";
import { edited } from "./again/testing-edits";
import { composedBody } from "./composed-body";
import type { Composition, Sentence } from "./composition";
import { kept } from "./kept-composition";
import { takenOver } from "./take-over";

const fact = (field: string, kind: Fact["kind"], value: string): Fact => ({
  field,
  kind,
  value: { en: value, zh: "" },
});

const factsWith = (count: string, venue = "Lotus Hall") => [
  fact("headCount", "count", count),
  ...(venue ? [fact("venue", "place", venue)] : []),
];

type Part = string | [text: string, field: string];

const sentence = (key: string, ...parts: Part[]): Sentence => ({
  key,
  fields: [key],
  spans: parts.map((part) => (typeof part === "string" ? { text: part } : { text: part[0], field: part[1] })),
});

const opening = (venue: string) =>
  sentence("opening", "The BWF met", ...(venue ? [" at ", [venue, "venue"] as Part] : []), ".");
const count = (words: string) => sentence("attendance", [words, "headCount"], " people came.");
const asks = sentence("asks", "She asked them to report.");
const outlook = sentence("outlook", "Work goes on.");

function composition(paragraphs: Sentence[][], people: string): Composition {
  const title = sentence("title", "BWF Meets with ", [people, "headCount"]);
  return { title, summary: [sentence("summary", "They met.")], paragraphs, captions: [] };
}

const before = factsWith("40");
const base = composition([[opening("Lotus Hall"), count("40")], [asks]], "40");

function told(changes: {
  facts?: Fact[];
  theirs?: Composition;
  body?: (body: Told["text"]["body"]) => Told["text"]["body"];
}) {
  const { facts = before, theirs = base, body = (same) => same } = changes;
  const text = { title: "BWF Meets with 40", summary: "They met.", body: composedBody(base.paragraphs, before, "en") };
  const written = { ...text, body: body(text.body) };
  const one = { base: kept(base, before, "en"), theirs: kept(theirs, facts, "en"), kept: [], facts, language: "en" };
  return { ...one, text: written } as Told;
}

const newsIn = (given: Told) =>
  again(given)
    .filter(({ news }) => news)
    .map(({ id, kind }) => [id, kind]);

const recounted = { facts: factsWith("41"), theirs: composition([[opening("Lotus Hall"), count("41")], [asks]], "41") };

const reword = (at: number) => (body: Told["text"]["body"]) => edited(body, { deed: "reword", at }, "!");

describe("composing again", () => {
  it("has nothing to say while the record tells what the text says", () => {
    expect(newsIn(told({}))).toEqual([]);
    expect(newsIn(told({ body: reword(0) }))).toEqual([]);
  });

  it("offers what nobody has edited", () => {
    expect(newsIn(told(recounted))).toEqual([
      ["title", "offered"],
      ["text.attendance", "offered"],
    ]);
    expect(again(told(recounted)).find(({ id }) => id === "text.attendance")).toMatchObject({
      was: "40 people came.",
      now: "41 people came.",
      edited: false,
    });
  });

  it("shows what somebody has edited, unticked, as long as the record tells it otherwise", () => {
    const theirs = composition([[opening(""), count("40")], [asks]], "40");
    const given = told({ facts: factsWith("40", ""), theirs, body: reword(0) });
    expect(newsIn(given)).toEqual([["text.opening", "edited"]]);
    expect(again(given).filter(isTicked)).toEqual([]);
  });

  it("counts a fact that was accepted since as no edit", () => {
    const [headCount] = recounted.facts;
    const accept = (body: Told["text"]["body"]) =>
      acceptedIn(body, { field: "headCount", seen: "40" }, headCount ?? fact("", "count", ""), "en");
    const given = { ...told({ ...recounted, body: accept }) };
    given.text = { ...given.text, title: "BWF Meets with 41" };
    expect(newsIn(given)).toEqual([]);
    const reworded = composition(
      [[opening("Lotus Hall"), sentence("attendance", "There were ", ["41", "headCount"])], [asks]],
      "41",
    );
    expect(newsIn({ ...given, theirs: kept(reworded, recounted.facts, "en") })).toEqual([
      ["text.attendance", "offered"],
    ]);
  });

  it("names what is new with the sentence it belongs behind, and what is gone", () => {
    const theirs = composition([[opening("Lotus Hall"), count("40"), outlook]], "40");
    const offers = again(told({ theirs }));
    expect(offers.filter(isTicked).map(({ id, kind, after }) => [id, kind, after])).toEqual([
      ["text.outlook", "new", "attendance"],
      ["text.asks", "gone", null],
    ]);
  });

  it("does not offer what a person took out, but gives it back when asked", () => {
    const cut = (body: Told["text"]["body"]) => edited(body, { deed: "cut", at: 0.9 }, "");
    const given = told({ body: cut });
    expect(newsIn(given)).toEqual([]);
    expect(again(given).find(({ id }) => id === "text.asks")).toMatchObject({ kind: "left_out", was: "" });
    const back = takenOver(given.text, { ...given, taken: new Set(["text.asks"]) });
    expect(textOf(back.body).trim()).toBe(textOf(told({}).text.body));
  });

  it("offers another order once, where nobody has put the sentences in one of their own", () => {
    const theirs = composition([[count("40"), opening("Lotus Hall")], [asks]], "40");
    expect(newsIn(told({ theirs }))).toEqual([["order", "offered"]]);
    const joined = (body: Told["text"]["body"]) => edited(body, { deed: "join", at: 0 }, "");
    expect(newsIn(told({ theirs, body: joined }))).toEqual([["order", "edited"]]);
  });

  it("offers unticked what somebody decided to keep, with the reason", () => {
    const decided: KeptFact = {
      language: "en",
      field: "headCount",
      seen: "40",
      recorded: "41",
      reason: "Staff apart.",
    };
    const offers = again({ ...told(recounted), kept: [decided] });
    const offer = offers.find(({ id }) => id === "text.attendance");
    expect(offer).toMatchObject({ kind: "offered", reasons: ["Staff apart."] });
    expect(offer && isTicked(offer)).toBe(false);
  });

  it("knows a text again that was put back to an earlier wording", () => {
    const given = told(recounted);
    const base41 = { ...given.theirs, earlier: given.base?.paragraphs.flat() ?? [] };
    expect(newsIn({ ...given, base: base41 })).toContainEqual(["text.attendance", "offered"]);
  });

  it("tells all of a record to a text that has nothing yet", () => {
    const blank = { title: "", summary: "", body: { type: "doc" as const, content: [] } };
    const given: Told = { ...told({}), base: null, text: blank };
    const offers = again(given);
    expect(new Set(offers.map(({ kind }) => kind))).toEqual(new Set(["new"]));
    const taken = new Set(offers.filter(isTicked).map(({ id }) => id));
    expect(takenOver(blank, { ...given, taken })).toEqual(told({}).text);
  });
});

it("carries remarks over to the words that take the place of those remarked on", () => {
  const thread = "6f1ed002-ab5e-4f28-9d77-2f3a1f2f7d10";
  const remark = { type: "comment" as const, attrs: { thread } };
  const given = told({
    ...recounted,
    body: (body) => ({
      ...body,
      content: body.content.map((block) =>
        block.type === "paragraph"
          ? {
              ...block,
              content: block.content?.map((node) =>
                node.type === "text" && node.text === "40" ? { ...node, marks: [...(node.marks ?? []), remark] } : node,
              ),
            }
          : block,
      ),
    }),
  });
  const taken = new Set(
    again(given)
      .filter(isTicked)
      .map(({ id }) => id),
  );
  const text = takenOver(given.text, { ...given, taken });
  expect(JSON.stringify(text.body).split(thread)).toHaveLength(3);
  expect(taken).toContain("text.attendance");
});
