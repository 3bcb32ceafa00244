/** Some words of a text; with a field where they state that fact of the record. */
export type Span = { text: string; field?: string };

/** Words with every field of the record they come from: those they state, and those that only chose the wording. */
export type Phrase = { spans: Span[]; fields: string[] };

/** What a phrase is made of: phrases, plain words, and what is missing. */
export type Part = Phrase | string | null;

/** The words of spans without what they are bound to. */
export function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

/** Words that state one fact; null when there are no words. */
export function stated(text: string, field: string): Phrase | null {
  return text === "" ? null : { spans: [{ text, field }], fields: [field] };
}

/** Words that state no fact themselves, with the fields that chose them; null when there are no words. */
export function worded(text: string, ...fields: string[]): Phrase | null {
  return text === "" ? null : { spans: [{ text }], fields };
}

/** The same words; further fields are remembered as what they come from. */
export function alsoFrom(phrase: Phrase, ...fields: string[]): Phrase {
  return { ...phrase, fields: [...new Set([...phrase.fields, ...fields])] };
}

export function known<T>(values: (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

/** The spans without the characters that match; what a span states stays with what is left of it. */
export function without(spans: Span[], unwanted: RegExp): Span[] {
  const whole = wordsOf(spans);
  const dropped = new Set<number>();
  for (const match of whole.matchAll(unwanted)) {
    for (let at = match.index; at < match.index + match[0].length; at++) dropped.add(at);
  }
  let start = 0;
  const left = spans.map((span) => {
    const text = span.text.split("").filter((_, at) => !dropped.has(start + at));
    start += span.text.length;
    return { ...span, text: text.join("") };
  });
  return left.filter(({ text }) => text !== "");
}

function grownTogether(spans: Span[]): Span[] {
  const grown: Span[] = [];
  for (const span of spans) {
    const last = grown.at(-1);
    if (last && last.field === undefined && span.field === undefined) {
      grown[grown.length - 1] = { text: last.text + span.text };
    } else grown.push(span);
  }
  return grown;
}

/** The parts one after the other with nothing between them; a missing part leaves no trace. */
export function together(...parts: Part[]): Phrase {
  const said = known(parts).map((part) => (typeof part === "string" ? { spans: [{ text: part }], fields: [] } : part));
  return {
    spans: grownTogether(said.flatMap(({ spans }) => spans).filter(({ text }) => text !== "")),
    fields: [...new Set(said.flatMap(({ fields }) => fields))],
  };
}

/** The phrases with a mark between them, and another before the last. */
export function inOrder(phrases: Phrase[], mark: string, beforeLast = mark): Phrase | null {
  if (phrases.length === 0) return null;
  return together(
    ...phrases.flatMap((one, index): Part[] =>
      index === 0 ? [one] : [index === phrases.length - 1 ? beforeLast : mark, one],
    ),
  );
}
