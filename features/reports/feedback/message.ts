import { z } from "zod";
import { rowId } from "../writing";

/** The longest a reader's message and name may be, in characters. */
export const longest = { words: 2000, name: 80 };

/** How many messages about one report are taken in an hour. */
export const mostInAnHour = 10;

// Control characters, and the marks that turn the direction of what stands after them on the page.
const unkept = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What somebody typed as plain words: no control characters, at most one empty line between paragraphs. */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unkept, (mark) => (mark === "\n" ? "\n" : mark === "\t" ? " " : ""))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A message as the form posts it: its words plain, at most one empty line between paragraphs. */
export const sending = z.object({
  reportId: rowId,
  words: z.string().transform(tidied).pipe(z.string().min(1, "missing").max(longest.words, "too_long")),
  name: z
    .string()
    .transform((text) => tidied(text).replace(/\s+/g, " "))
    .pipe(z.string().max(longest.name, "too_long")),
  locale: z.enum(["en", "zh"]),
  solution: z.string(),
});

export const standings = ["waiting", "shown", "hidden"] as const;
export type Standing = (typeof standings)[number];

/** What an editor decides about a message. */
export const deciding = z.object({ feedbackId: rowId, standing: z.enum(["shown", "hidden"]) });

export const opening = z.object({
  reportId: rowId,
  open: z.enum(["yes", "no"]).transform((answer) => answer === "yes"),
});

/** The staff list's filter as its address holds it; what cannot be read is left out. */
export const feedbackFilter = z.object({
  standing: z.enum(standings).catch("waiting"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type FeedbackFilter = z.infer<typeof feedbackFilter>;

/** The query of a list's address; the list of those waiting has none. */
export function feedbackQuery({ standing, page }: FeedbackFilter): string {
  const query = new URLSearchParams({
    ...(standing === "waiting" ? {} : { standing }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query && `?${query}`;
}

export type SendRefusal = "not_permitted" | "not_found" | "closed" | "too_many";

/** Everything that speaks against taking a message about a report; `recent` is how many came in the last hour. */
export function sendRefusals(report: { open: boolean }, recent: number): SendRefusal[] {
  const reasons: [boolean, SendRefusal][] = [
    [!report.open, "closed"],
    [recent >= mostInAnHour, "too_many"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}
