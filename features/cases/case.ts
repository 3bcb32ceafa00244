import { z } from "zod";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

const words = z.string().trim().min(1);
const pair = z.object({ en: words, zh: words });
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const year = z.number().int().min(1949).max(2999);

/** The parts every case is told in, in this order. */
export const parts = ["problem", "practice", "result"] as const;

/** A case as it is written down: what the problem was, what was done about it, what came of it. */
export const caseText = z.object({
  // The addresses of the collections stand below the word.
  slug: slug.refine((text) => text !== "collections"),
  districtId: z.number().int(),
  themeId: z.number().int(),
  year,
  title: pair,
  summary: pair,
  problem: pair,
  practice: pair,
  result: pair,
  picture: z.object({ key: z.string(), alt: pair }).nullable(),
});

export type CaseText = z.infer<typeof caseText>;

/** Cases put together, in the order in which they are to be read. */
export const collectionText = z.object({
  slug,
  year,
  title: pair,
  intro: pair,
  /** The meeting at which it was handed out. */
  meetingId: z.number().int().nullable(),
  caseIds: z
    .array(z.number().int())
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length),
});

export type CollectionText = z.infer<typeof collectionText>;
