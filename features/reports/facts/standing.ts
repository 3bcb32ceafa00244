import type { Language } from "../language";
import type { Fact } from "./fact";
import { formsOf, strictKinds } from "./forms";
import type { Token } from "./token";

/** A text that goes on saying what the record no longer says, on purpose; `recorded` is empty for a fact that is gone. */
export type KeptFact = { language: Language; field: string; seen: string; recorded: string; reason: string };

/**
 * How bound words stand to the record: `changed` and `gone` wait for a decision, `kept` was one; `altered` words no
 * longer say the value they are bound to.
 */
export type Standing = "current" | "changed" | "gone" | "kept" | "altered";

/** The record's value of the fact in that language; empty when the record says it no longer. */
export function recordedOf(field: string, facts: readonly Fact[], language: Language): string {
  return facts.find((fact) => fact.field === field)?.value[language] ?? "";
}

/** How one token stands to the record as it is now. */
export function standingOf(
  { field, seen, text }: Pick<Token, "field" | "seen" | "text">,
  facts: readonly Fact[],
  kept: readonly KeptFact[],
  language: Language,
): Standing {
  const fact = facts.find((one) => one.field === field);
  const recorded = fact?.value[language] ?? "";
  if (fact && recorded === seen) {
    const strict = strictKinds.includes(fact.kind);
    return strict && !formsOf(fact.kind, seen, language).includes(text.trim()) ? "altered" : "current";
  }
  const decided = kept.some(
    (one) => one.language === language && one.field === field && one.seen === seen && one.recorded === recorded,
  );
  return decided ? "kept" : recorded === "" ? "gone" : "changed";
}

/** A fact of a text that waits for a decision: accept what the record says now, or keep the words with a reason. */
export type Unsettled = { field: string; seen: string; recorded: string; tokens: Token[] };

/** What waits for a decision in one language, each change once with all the words that state it. */
export function unsettledOf(
  tokens: readonly Token[],
  facts: readonly Fact[],
  kept: readonly KeptFact[],
  language: Language,
): Unsettled[] {
  const waiting = new Map<string, Unsettled>();
  for (const token of tokens) {
    const standing = standingOf(token, facts, kept, language);
    if (standing !== "changed" && standing !== "gone") continue;
    const { field, seen } = token;
    const key = JSON.stringify([field, seen]);
    const one = waiting.get(key) ?? { field, seen, recorded: recordedOf(field, facts, language), tokens: [] };
    waiting.set(key, { ...one, tokens: [...one.tokens, token] });
  }
  return [...waiting.values()];
}
