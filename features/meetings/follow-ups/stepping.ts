import { z } from "zod";
import { plain, rowId } from "./issuing";
import { type Step, type StepReason, stepNames } from "./steps";

export type TakeReason = StepReason | "not_found" | "newer_version" | "bad_link" | "unknown_file";

const longestNote = 4000;

/** The most web addresses that prove one report. */
export const mostLinks = 10;

function isAddress(text: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

const links = z
  .string()
  .max(5000, "too_long")
  .default("")
  .transform((text) => [...new Set(plain(text).split(/\s+/).filter(Boolean))])
  .pipe(z.array(z.string().max(1000, "bad_link").refine(isAddress, "bad_link")).max(mostLinks, "too_many"));

const percent = z
  .string()
  .default("")
  .transform((text) => (/^\s*\d{1,3}\s*%?\s*$/.test(text) ? Number.parseInt(text, 10) : null));

/** One step with one follow-up as its form posts it; links stand one a line. */
export const stepping = z.object({
  followUpId: rowId,
  version: rowId,
  step: z.enum(stepNames as [Step, ...Step[]]),
  note: z.string().max(longestNote, "too_long").default("").transform(plain),
  progress: percent,
  links,
  fileKeys: z
    .array(z.string().regex(/^[0-9a-f]{24}$/))
    .max(50)
    .default([]),
});

export type Stepping = z.infer<typeof stepping>;
