import { type Fields, fill, type Pattern } from "../pattern";
import { worded, wordsOf } from "../phrase";
import type { Gathering } from "./patterns/gatherings";
import { finished } from "./sentence";

/** The words a sentence begins with after where it was said: "the meeting", "attendees", "a representative". */
function beginningOf(words: string): string {
  const bare = words.toLowerCase().replace(/^(?:at|during) the \w+, /, "");
  return /^(?:(?:the|an?|in|to|on|from|with|under|those) )?[\w'-]+/.exec(bare)?.[0] ?? "";
}

/** Whether two sentences begin with the same words, wherever they say it was. */
export function beginsAlike(words: string, before: string): boolean {
  return beginningOf(words) === beginningOf(before);
}

/** Patterns that begin with the gathering or with those at it, as which they may be named by a pronoun. */
const subject = /^(?:\[\{at\} \])?\{(meeting|attendees|summing)\}/;

function pronounFor(pattern: Pattern, { summing }: Gathering): Fields {
  const [, name = ""] = subject.exec(pattern) ?? [];
  const isIt = name === "meeting" || (name === "summing" && summing === "meeting");
  return name === "" ? {} : { [name]: worded(isIt ? "it" : "they") };
}

type Wordings = { patterns: readonly Pattern[]; fields: Fields };

/**
 * The wordings that do not begin as the sentence before does; where all of them would, the gathering or those at it go by
 * a pronoun. Only wordings that say as much as any other are left.
 */
export function beginningOtherwise({ patterns, fields }: Wordings, before: string, gathering: Gathering): Wordings {
  const filled = patterns.flatMap((pattern) => {
    const phrase = fill(pattern, fields);
    return phrase ? [{ pattern, phrase }] : [];
  });
  const most = Math.max(...filled.map(({ phrase }) => phrase.fields.length));
  const fullest = filled.filter(({ phrase }) => phrase.fields.length === most);
  const others = fullest.filter(({ phrase }) => !beginsAlike(wordsOf(finished(phrase).spans), before));
  if (others.length > 0) return { patterns: others.map(({ pattern }) => pattern), fields };
  const named = fullest.filter(({ pattern }) => subject.test(pattern));
  const [first] = named;
  if (!first) return { patterns, fields };
  const same = named.filter(({ pattern }) => subject.exec(pattern)?.[1] === subject.exec(first.pattern)?.[1]);
  return {
    patterns: same.map(({ pattern }) => pattern),
    fields: { ...fields, ...pronounFor(first.pattern, gathering) },
  };
}
