import { z } from "zod";

/** Which reports the desk's list shows. `published` are those on the site, whatever is being written about them. */
export const shows = ["all", "draft", "in_review", "published", "withdrawn"] as const;

export type Show = (typeof shows)[number];

/** The list's filter as its address holds it; what cannot be read is left out. */
export const deskFilter = z.object({
  status: z.enum(shows).catch("all"),
  mine: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((given) => given === "1"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type DeskFilter = z.infer<typeof deskFilter>;

/** The query of a list's address; the whole list has none. */
export function queryOf({ status, mine, page }: DeskFilter): string {
  const query = new URLSearchParams({
    ...(status === "all" ? {} : { status }),
    ...(mine ? { mine: "1" } : {}),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}
