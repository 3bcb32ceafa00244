import { z } from "zod";

const named = z.object({
  title: z.string().optional(),
  email: z.string().optional(),
  nameEn: z.string().optional(),
  year: z.number().optional(),
  quarter: z.number().optional(),
});

export type Subject = { name: string; path: string | null };

const places: Record<string, string> = { report: "/dashboard/reports", meeting: "/dashboard/meetings" };

/** What a deed was done to: its name as far as the entry tells it, and where it stands at the desk. */
export function subjectOf(entry: { subjectType: string; subjectId: string; before: unknown; after: unknown }): Subject {
  const facts = [entry.after, entry.before].map((value) => named.catch({}).parse(value ?? {}));
  const [told = {}] = facts.filter((one) => Object.keys(one).length > 0);
  const quarter = told.year && told.quarter ? `${told.year} Q${told.quarter}` : "";
  const place = /^\d+$/.test(entry.subjectId) ? places[entry.subjectType] : undefined;
  return {
    name: told.title || told.email || told.nameEn || quarter || entry.subjectId,
    path: place ? `${place}/${entry.subjectId}` : null,
  };
}
