import { z } from "zod";
import type { Language } from "../language";

export const previewWidths = ["phone", "desktop"] as const;
export const previewThemes = ["light", "dark"] as const;

/** How a report is previewed, as the address holds it; what cannot be read is as it usually is. */
export const previewChoice = z.object({
  language: z.enum(["en", "zh"]).optional().catch(undefined),
  width: z.enum(previewWidths).catch("desktop"),
  theme: z.enum(previewThemes).catch("light"),
  /** The number of a version; the working one where none is named. */
  version: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
});

export type PreviewChoice = z.infer<typeof previewChoice> & { language: Language };

const queryOf = (given: Record<string, string | number | undefined>) => {
  const named = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams(named).toString();
};

/** The address of a preview with its controls, below the report's own place on the desk. */
export function previewAddress({ language, width, theme, version }: PreviewChoice): string {
  return `preview?${queryOf({ language, width, theme, version })}`;
}

/** The address of the page as its readers see it; its language is that of the place on the desk it stands below. */
export function asSeenAddress({ theme, version }: Pick<PreviewChoice, "theme" | "version">): string {
  return `preview/as-seen?${queryOf({ theme, version })}`;
}
