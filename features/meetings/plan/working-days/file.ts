import { z } from "zod";
import { straight } from "@/features/people/typed";
import { cellsOf } from "@/features/tables/cells";
import { type Exception, isWeekend } from "./days";

const name = z
  .string()
  .transform((text) => straight(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "missing").max(60, "too_long"));

const line = z
  .object({
    day: z.iso.date("not_a_date").refine((day) => /^(?:19|20)/.test(day), "not_a_date"),
    kind: z.enum(["rest", "work"], "not_a_kind"),
    nameEn: name,
    nameZh: name,
  })
  .refine(({ day, kind }) => isWeekend(day) === (kind === "work"), "ordinary_day");

export const lineCodes = ["not_a_date", "not_a_kind", "missing", "too_long", "ordinary_day", "twice"] as const;
export type LineCode = (typeof lineCodes)[number];
export type WrongLine = { line: number; code: LineCode };

const codeOf = (message: string | undefined): LineCode => lineCodes.find((code) => code === message) ?? "not_a_date";

/**
 * The days of a pasted file; or for each line that cannot be read its number, counted from one, and why. A weekday of
 * work and a weekend of rest are no exceptions: such a line tells of a mistyped day.
 */
export function daysIn(text: string): { days: Exception[] } | { wrong: WrongLine[] } {
  const seen = new Set<string>();
  const wrong: WrongLine[] = [];
  const days: Exception[] = [];
  for (const [index, typed] of text.split(/\r\n?|\n/).entries()) {
    const [cells] = cellsOf(typed);
    if (!cells || (index === 0 && cells[0]?.trim().toLowerCase() === "day")) continue;
    const [day = "", kind = "", nameEn = "", nameZh = ""] = cells.map((cell) => cell.trim());
    const given = line.safeParse({ day, kind: kind.toLowerCase(), nameEn, nameZh });
    const code = given.success ? seen.has(day) && "twice" : codeOf(given.error.issues[0]?.message);
    if (code) wrong.push({ line: index + 1, code });
    else if (given.success) days.push(given.data);
    seen.add(day);
  }
  return wrong.length > 0 ? { wrong } : { days };
}

/** A file of days as a form posts it. */
export const importing = z.object({ file: z.string().trim().min(1, "missing").max(100_000, "too_long") });
