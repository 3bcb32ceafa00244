import type { Block, Body, Inline } from "../body/document";
import type { KeptComposition, KeptSentence } from "../compose/kept-composition";
import type { ReportText } from "../draft";
import type { Fact, FactKind } from "./fact";

type Words = Extract<Inline[number], { type: "text" }>;

/** A fact that says the same in both languages. */
export function factOf(field: string, kind: FactKind, en: string, zh = en): Fact {
  return { field, kind, value: { en, zh } };
}

export const forty = factOf("headCount", "count", "40");
export const fortyOne = factOf("headCount", "count", "41");

type Given = { field?: string; seen?: string; sentence?: string; bold?: boolean };

/** Words of a body with what a test binds them to. */
export function words(text: string, { field, seen, sentence, bold }: Given = {}): Words {
  const marks: Words["marks"] = [
    ...(bold ? [{ type: "bold" as const }] : []),
    ...(sentence ? [{ type: "sentence" as const, attrs: { key: sentence } }] : []),
    ...(field ? [{ type: "fact" as const, attrs: { field, seen: seen ?? text } }] : []),
  ];
  return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
}

export const line = (...content: Inline): Block => ({ type: "paragraph", content });
export const bodyWith = (...content: Block[]): Body => ({ type: "doc", content });

const opening = { sentence: "opening" };

/** "Attended by 40 people. Pinggu spoke.", two composed sentences, the first with a bound count. */
export const attended: Body = bodyWith(
  line(
    words("Attended by ", opening),
    words("40", { ...opening, field: "headCount" }),
    words(" people.", opening),
    words(" "),
    words("Pinggu", { sentence: "presented", field: "presenters.0" }),
    words(" spoke.", { sentence: "presented" }),
  ),
);

/** A text with the count in its title, its summary and its body. */
export const text: ReportText = {
  title: "40 People Meet",
  summary: "The meeting brought together 40 people. Pinggu spoke.",
  body: attended,
};

const said = (key: string, spans: KeptSentence["spans"]): KeptSentence => ({
  key,
  spans,
  fields: ["host", ...spans.flatMap(({ field }) => field ?? [])],
});
const count = { text: "40", field: "headCount", seen: "40" };

/** The composition that the text was taken over from. */
export const composition: KeptComposition = {
  title: said("title", [count, { text: " People Meet" }]),
  summary: [
    said("summary", [{ text: "The meeting brought together " }, count, { text: " people." }]),
    said("summary.districts", [{ text: "Pinggu", field: "presenters.0", seen: "Pinggu" }, { text: " spoke." }]),
  ],
  paragraphs: [[said("opening", [{ text: "Attended by " }, count, { text: " people." }])]],
  captions: [],
};

export const pinggu = factOf("presenters.0", "districts", "Pinggu", "平谷");
