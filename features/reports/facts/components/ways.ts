import type { Language } from "../../language";
import type { Unsettled } from "../standing";
import type { Token } from "../token";

/** What can be done to a text that is open for writing. */
export type WritingWays = {
  takeOver: (language: Language, waiting: Unsettled) => void;
  takeOut: (language: Language, waiting: Unsettled) => void;
  putBack: (language: Language, token: Token) => void;
  unbind: (language: Language, token: Token) => void;
};

/** What somebody can do about the facts of a text as things stand. */
export type Ways = {
  /** Null for a text that is only read. */
  write: WritingWays | null;
  /** Leads to the words in the text. */
  show: ((language: Language, token: Token) => void) | null;
  mayKeep: boolean;
};
