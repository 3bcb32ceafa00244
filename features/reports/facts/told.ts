import type { Body, Inline } from "../body/document";
import { mapInline } from "../body/inline";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { formsOf } from "./forms";
import { type KeptFact, recordedOf, type Standing, standingOf } from "./standing";
import { runsOf, type Token } from "./token";

type Words = Pick<Token, "field" | "seen" | "text">;
type Mark = { type: string; attrs?: object };

/** The record as a text of one language is held against it. */
export type HeldAgainst = { facts: readonly Fact[]; kept: readonly KeptFact[]; language: Language };

/** What is said beside words of a fact; `value` is the one they should state, plain, and empty where it is too long. */
export type Tell = (standing: Exclude<Standing, "current" | "kept">, value: string) => string;

/** The record as a text is shown against it. */
export type ShownAgainst = { against: HeldAgainst; tell: Tell };

// A longer value would push the text apart; the panel has it whole.
const longestTold = 40;

/** A value of a fact as a text of that language would plainly state it. */
export function plainValue(field: string, value: string, { facts, language }: Omit<HeldAgainst, "kept">): string {
  const fact = facts.find((one) => one.field === field);
  return (fact && formsOf(fact.kind, value, language)[0]) ?? value;
}

/** How some words stand to the record, and what is said of it beside them. */
export function toldOf(words: Words, against: HeldAgainst, tell: Tell): { standing: Standing; told: string } {
  const standing = standingOf(words, against.facts, against.kept, against.language);
  if (standing === "current" || standing === "kept") return { standing, told: "" };
  const value = standing === "altered" ? words.seen : recordedOf(words.field, against.facts, against.language);
  const plain = plainValue(words.field, value, against);
  return { standing, told: tell(standing, plain.length > longestTold ? "" : plain) };
}

/**
 * A body for the desk to read: its bound words and composed sentences marked anew with how they stand to the record.
 * These marks are of the renderer alone and are never kept.
 */
export function told(body: Body, against: HeldAgainst, tell: Tell): Body {
  const inLine = (content: Inline): Inline => {
    const runs = runsOf(content);
    let at = 0;
    return content.map((part) => {
      const from = at;
      at += part.type === "text" ? part.text.length : part.type === "hardBreak" ? 1 : 0;
      if (part.type !== "text" || !part.marks) return part;
      const run = runs.find((one) => one.from <= from && at <= one.to);
      const marks = part.marks.flatMap((mark): Mark[] => {
        if (mark.type === "sentence") return [{ type: "toldSentence", attrs: mark.attrs }];
        if (mark.type !== "fact") return [mark];
        if (!run) return [];
        const said = toldOf(run, against, tell);
        return [{ type: "toldFact", attrs: { ...said, told: at === run.to ? said.told : "" } }];
      });
      return { ...part, marks } as typeof part;
    });
  };
  return { ...body, content: mapInline(body.content, inLine) };
}
