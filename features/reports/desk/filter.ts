import { z } from "zod";
import { quarterFrom } from "@/features/meetings/address";

/** Which reports the desk's list shows. `published` are those on the site, whatever is being written about them. */
export const shows = ["all", "draft", "in_review", "approved", "scheduled", "published", "withdrawn", "trash"] as const;

export type Show = (typeof shows)[number];

/** How far one language of a report is; `missing` where nobody has begun it. */
export const languageStates = ["missing", "draft", "in_review", "approved", "scheduled", "published"] as const;

/** The states of both languages as an address names them. */
export const editionShows = [
  ...languageStates.map((state) => `en-${state}` as const),
  ...languageStates.map((state) => `zh-${state}` as const),
];

export const sorts = ["changed", "published", "views"] as const;

const row = z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined);

/** The list's filter as its address holds it; what cannot be read is left out. */
export const deskFilter = z.object({
  status: z.enum(shows).catch("all"),
  mine: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((given) => given === "1"),
  section: row,
  source: row,
  theme: row,
  language: z.enum(editionShows).optional().catch(undefined),
  quarter: z
    .string()
    .refine((text) => quarterFrom(text) !== null)
    .optional()
    .catch(undefined),
  q: z.string().trim().max(100).catch(""),
  sort: z.enum(sorts).catch("changed"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type DeskFilter = z.infer<typeof deskFilter>;

/** The limits of a list that can be lifted one by one, in the order of the screen. */
export const limits = ["q", "section", "source", "theme", "language", "quarter"] as const;

export type Limit = (typeof limits)[number];

/** Which limits a filter has. */
export function limitsIn(filter: Partial<DeskFilter>): Limit[] {
  return limits.filter((name) => Boolean(filter[name]));
}

/** The query of a list's address; the whole list has none. */
export function queryOf(filter: Partial<DeskFilter>): string {
  const { status = "all", mine = false, sort = "changed", page = 1 } = filter;
  const query = new URLSearchParams({
    ...(status === "all" ? {} : { status }),
    ...(mine ? { mine: "1" } : {}),
    ...Object.fromEntries(limitsIn(filter).map((name) => [name, String(filter[name])])),
    ...(sort === "changed" ? {} : { sort }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

/** The query of a list as it is kept: of the filter alone, from its beginning; what cannot be read is left out. */
export function keptQuery(query: string): string {
  return queryOf({ ...deskFilter.parse(Object.fromEntries(new URLSearchParams(query))), page: 1 });
}
