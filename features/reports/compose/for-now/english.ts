import type { MeetingFacts } from "@/features/meetings/facts";
import type { Fact } from "../../facts/fact";
import { factsOf } from "../../facts/facts-of";
import { formsOf } from "../../facts/forms";
import type { ComposeOptions, Composition, Sentence } from "../composition";
import { composeEnglish as composeAsBefore } from "../english";
import type { Span } from "../phrase";

/** Words with the first form of each fact that stands in them bound to it. */
function boundSpans(text: string, facts: readonly Fact[]): Span[] {
  for (const { field, kind, value } of facts) {
    const form = formsOf(kind, value.en, "en").find((one) => one.length > 1 && text.includes(one));
    if (!form) continue;
    const at = text.indexOf(form);
    const rest = facts.filter((other) => other.field !== field);
    const around = (part: string) => (part === "" ? [] : boundSpans(part, rest));
    return [...around(text.slice(0, at)), { text: form, field }, ...around(text.slice(at + form.length))];
  }
  return [{ text }];
}

/** The English composer as it was, in the shape of the one that takes its place. */
export function composeEnglish(meeting: MeetingFacts, { publicationYear }: ComposeOptions): Composition {
  const { title, summary, paragraphs } = composeAsBefore(meeting, publicationYear);
  const facts = factsOf(meeting).filter(({ kind }) => kind !== "words");
  const told = new Set<string>();
  const named = (root: string) => {
    let key = root;
    for (let more = 2; told.has(key); more++) key = `${root}.${more}`;
    told.add(key);
    return key;
  };
  const sentence = (key: string, text: string): Sentence => ({
    key,
    spans: boundSpans(text, facts),
    fields: [key],
  });
  return {
    title: sentence("title", title),
    summary: [sentence("summary", summary)],
    paragraphs: paragraphs.map((sentences) =>
      sentences.map(({ text, fields }) => sentence(named(fields[0] ?? "sentence"), text)),
    ),
    captions: [sentence("captions.meeting", "Attendees at the meeting.")],
  };
}
