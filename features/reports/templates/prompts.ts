import { textOf } from "../body/contents";
import type { Body } from "../body/document";
import { draftFrom } from "./draft-from";
import { reportKinds } from "./template";

const bracketed = /\[[^[\]\n]+\]/g;

const asOne = (prompt: string) => prompt.replace(/\s+/g, " ").toLowerCase();

function everyPrompt(): Set<string> {
  const texts = (["en", "zh"] as const).flatMap((language) => reportKinds.map((kind) => draftFrom(kind, language)));
  const words = texts.flatMap(({ title, summary, body }) => [title, summary, textOf(body)]);
  return new Set(words.flatMap((text) => text.match(bracketed) ?? []).map(asOne));
}

const known = everyPrompt();

/** The prompts of a template that were left in a line of text, each once; brackets an author set herself are none. */
export function promptsIn(text: string): string[] {
  return [...new Set(text.match(bracketed) ?? [])].filter((prompt) => known.has(asOne(prompt)));
}

/** The prompts of a template that were left in a body, each once, in the order in which they are read. */
export function unfilledPrompts(body: Body): string[] {
  return promptsIn(textOf(body));
}
