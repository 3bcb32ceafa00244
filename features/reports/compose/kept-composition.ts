import { z } from "zod";
import type { Fact } from "../facts/fact";
import type { Language } from "../language";
import type { Composition, Sentence } from "./composition";

const sentence = z.object({
  key: z.string(),
  spans: z.array(
    z.object({
      text: z.string(),
      field: z.string().optional(),
      seen: z.string().optional(),
      /** The words of a title or summary before they took over what the record says now. */
      before: z.object({ text: z.string(), seen: z.string() }).optional(),
    }),
  ),
  fields: z.array(z.string()),
});

/** A composition as it is kept beside the report it was taken over into, with the values that were seen. */
export const keptComposition = z.object({
  title: sentence,
  summary: z.array(sentence),
  paragraphs: z.array(z.array(sentence)),
  captions: z.array(sentence),
  /** Wordings that were taken over before these: a text that was put back may have them still. */
  earlier: z.array(sentence).optional(),
});

export type KeptSentence = z.infer<typeof sentence>;
export type KeptComposition = z.infer<typeof keptComposition>;

/** The composition with the value of each fact beside the words that state it. */
export function kept(composition: Composition, facts: readonly Fact[], language: Language): KeptComposition {
  const values = new Map(facts.map(({ field, value }) => [field, value[language]]));
  const keep = ({ key, spans, fields }: Sentence): KeptSentence => ({
    key,
    fields,
    spans: spans.map(({ text, field }) => {
      const seen = field === undefined ? undefined : values.get(field);
      return field === undefined || seen === undefined ? { text } : { text, field, seen };
    }),
  });
  return {
    title: keep(composition.title),
    summary: composition.summary.map(keep),
    paragraphs: composition.paragraphs.map((sentences) => sentences.map(keep)),
    captions: composition.captions.map(keep),
  };
}
