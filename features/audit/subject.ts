import { z } from "zod";

const quarterly = z.object({ year: z.number(), quarter: z.number() });

type Entry = { subjectType: string; subjectId: string; subjectName: string | null; before: unknown; after: unknown };

const places: Record<string, string> = {
  report: "/dashboard/reports",
  meeting: "/dashboard/meetings",
  event: "/dashboard/events",
  follow_up: "/dashboard/follow-ups",
  lecturer: "/dashboard/lecturers",
  person: "/dashboard/people/posts",
};

function quarterIn(facts: unknown): string {
  const parsed = quarterly.safeParse(facts);
  return parsed.success ? `${parsed.data.year} Q${parsed.data.quarter}` : "";
}

/** What a deed was done to: its name, or its number where no entry names it, and where it stands at the desk. */
export function subjectOf(entry: Entry): { name: string; path: string | null } {
  const place = /^\d+$/.test(entry.subjectId) ? places[entry.subjectType] : undefined;
  return {
    name: entry.subjectName || quarterIn(entry.after) || quarterIn(entry.before) || entry.subjectId,
    path: place ? `${place}/${entry.subjectId}` : null,
  };
}
