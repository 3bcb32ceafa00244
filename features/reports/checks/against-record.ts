import type { Fact } from "../facts/fact";
import { type MeetingWords, meetingWords } from "../facts/said/meeting-words";
import { type Token, tokensOf } from "../facts/token";
import type { Mark, Piece, View } from "./finding";

/** Words of a text that state something of the meeting. */
export type Site = { piece: Piece; from: number; to: number };

/** A text beside the record it is held against. */
export type AgainstRecord = {
  facts: readonly Fact[];
  meeting: MeetingWords;
  /** What the record says of a fact in the language of the text; empty where it says nothing. */
  told: (field: string) => string;
  /** Bound words that say something else than the value they are bound to, which is still the record's. */
  altered: (field: string) => (Site & { text: string })[];
  /** Without what is found twice, and without bound words whose fact has changed: these wait for a decision of their own. */
  open: (marks: Mark[], field: string) => Mark[];
};

const overlap = (one: Site, other: Site) => one.piece === other.piece && one.from < other.to && other.from < one.to;

function placed(tokens: Token[], pieces: Piece[]): (Token & Site)[] {
  return tokens.flatMap((token) => {
    const way = JSON.stringify(token.path);
    const piece = pieces.find(({ part, path }) => part === "text" && path && JSON.stringify(path) === way);
    return piece ? [{ ...token, piece }] : [];
  });
}

/** What the rules that know the record look at; null for a text without one. */
export function againstRecord({ text, pieces, context: { facts } }: View): AgainstRecord | null {
  if (!facts) return null;
  const { language } = text;
  const tokens = placed(tokensOf(text.body), pieces);
  const told = (field: string) => facts.find((fact) => fact.field === field)?.value[language] ?? "";
  return {
    facts,
    meeting: meetingWords(facts, language),
    told,
    altered: (field) => tokens.filter((token) => token.field === field && token.seen === told(field)),
    open(marks, field) {
      const waiting = tokens.filter((token) => token.field === field && token.seen !== told(field));
      return marks.filter(
        (mark, index) =>
          !waiting.some((token) => overlap(token, mark)) &&
          !marks.slice(0, index).some((other) => overlap(other, mark)),
      );
    },
  };
}
