import { z } from "zod";
import type { Sheet } from "./sheet";

const line = z.object({ key: z.string(), time: z.string(), en: z.string(), zh: z.string(), internal: z.boolean() });
const kept = z.object({
  version: z.int(),
  sheet: z.object({ texts: z.record(z.string(), z.string()), agenda: z.array(line) }),
});

/** The text a browser kept of an event that was typed from this version; null where there is none. */
export function keptSheet(text: unknown, version: number): Sheet | null {
  const parsed = kept.safeParse(text);
  return parsed.success && parsed.data.version === version ? parsed.data.sheet : null;
}
