import { z } from "zod";

const words = z.string().trim();
const pair = z.object({ en: words, zh: words });

/** What the public is told of a district federation. Empty means not set, and is not shown. */
export const profile = z.object({
  /** Paragraphs with an empty line between them. */
  intro: pair,
  address: pair,
  phone: words.regex(/^[\d\s()+-]*$/),
  website: z.union([z.literal(""), z.url({ protocol: /^https?$/, hostname: z.regexes.domain })]),
  pictureKey: z.string().nullable(),
});

export type Profile = z.infer<typeof profile>;
