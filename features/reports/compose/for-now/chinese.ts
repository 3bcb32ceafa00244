import type { MeetingFacts } from "@/features/meetings/facts";
import { factsOf } from "../../facts/facts-of";
import { formsOf } from "../../facts/forms";
import type { ComposeOptions, Composition, Sentence } from "../composition";
import type { Phrase } from "../phrase";
import { stated, together } from "../phrase";

/** A few plain sentences in Chinese until the composer that says more of it is there. */
export function composeChinese(meeting: MeetingFacts, _options: ComposeOptions): Composition {
  const facts = factsOf(meeting);
  const of = (field: string): Phrase | null => {
    const fact = facts.find((one) => one.field === field);
    return fact ? stated(formsOf(fact.kind, fact.value.zh, "zh")[0] ?? "", field) : null;
  };
  const told = (key: string, needed: Phrase | null, ...parts: (Phrase | string | null)[]): Sentence[] =>
    needed ? [{ key, ...together(...parts) }] : [];
  const [host, series, date, purpose] = [of("host"), of("series"), of("date"), of("purpose")];
  const [count, venue, districts] = [of("headCount"), of("venue"), of("presenters.0")];
  const place = venue && together("在", venue);
  const speaker = meeting.remarks && `person.${meeting.remarks.speaker.id}`;
  const opening = told(
    "opening",
    host && purpose && series,
    date,
    "，",
    host,
    place,
    "召开",
    series,
    "，",
    purpose,
    "。",
  );
  const paragraphs = [
    [...opening, ...told("attendance", count, count, "人参会。")],
    told("presenters.0", districts, districts, "妇联作交流发言。"),
    speaker ? told("remarks", of(`${speaker}.name`), of(`${speaker}.posts`), of(`${speaker}.name`), "讲话。") : [],
  ];
  return {
    title: { key: "title", ...together(host, "召开", series) },
    summary: told("summary", opening[0] ?? null, host, "召开", series, count && together("，", count, "人参会"), "。"),
    paragraphs: opening.length === 0 ? [] : paragraphs.filter((sentences) => sentences.length > 0),
    captions: told("captions.meeting", series, series, "现场。"),
  };
}
