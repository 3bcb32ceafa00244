import { z } from "zod";
import type { Kept } from "./state";

const keys = z.array(z.string());
const sheet = z.object({
  texts: z.record(z.string(), z.string()),
  // Text from before there were partners has no rows of them.
  rows: z.object({
    ...{ partners: keys.default([]), attendance: keys, people: keys },
    ...{ agenda: keys, asks: keys, outlook: keys },
  }),
});
const kept = z.object({ sheet, base: sheet, version: z.number().int(), at: z.iso.datetime() });

/** What a browser had kept of a record; null when that is not, or no longer, such a thing. */
export function keptFrom(value: unknown): Kept | null {
  const parsed = kept.safeParse(value);
  return parsed.success ? parsed.data : null;
}
