import type { KeptComposition, KeptSentence } from "../compose/kept-composition";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { retold } from "./forms";
import { finderIn, wordingsOf } from "./line";

type Span = KeptSentence["spans"][number];

/** The words of a span in a line that has gone over to what the record says now, or back to what it said before. */
function followedSpan(span: Span, find: ReturnType<typeof finderIn>, facts: readonly Fact[], language: Language): Span {
  const [kept, before] = wordingsOf(span);
  const fact = kept && facts.find(({ field }) => field === kept.field);
  if (!kept) return span;
  const seen = fact?.value[language] ?? "";
  const text = fact ? retold(kept.text, fact.kind, kept.seen, seen, language) : "";
  const now = { text, field: kept.field, seen };
  const found = find([kept, ...(before ? [before] : []), ...(text === "" ? [] : [now])]);
  if (!found || found.wording === kept) return span;
  return { ...found.wording, before: { text: kept.text, seen: kept.seen } };
}

/**
 * The composition as a title and a summary go on telling it: where they took over what the record says now, it knows
 * the new words, so that they stay bound. Null when nothing is other than before.
 */
export function followed(
  kept: KeptComposition,
  { title, summary }: Pick<ReportText, "title" | "summary">,
  facts: readonly Fact[],
  language: Language,
): KeptComposition | null {
  const inLine = (line: string, sentences: readonly KeptSentence[]) => {
    const find = finderIn(line);
    return sentences.map((sentence) => ({
      ...sentence,
      spans: sentence.spans.map((span) => followedSpan(span, find, facts, language)),
    }));
  };
  const after = {
    ...kept,
    title: inLine(title, [kept.title])[0] ?? kept.title,
    summary: inLine(summary, kept.summary),
  };
  return JSON.stringify(after) === JSON.stringify(kept) ? null : after;
}
