import type { Phrase } from "./phrase";

/** A sentence with the name of its place in the composition: "opening", "agenda.12", "asks". A name stands once. */
export type Sentence = Phrase & { key: string };

/** A report as the record tells it in one language; no sentence is without a field. Captions are in the present tense. */
export type Composition = {
  title: Sentence;
  summary: Sentence[];
  paragraphs: Sentence[][];
  captions: Sentence[];
};

export type ComposeOptions = {
  /** Days of this year go without it. */
  publicationYear: number;
  /** Chooses among the wordings; the same seed writes the same text. */
  seed: number;
};
