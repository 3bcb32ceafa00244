import { z } from "zod";
import { keepable } from "@/features/people/typed";

export const kinds = ["all", "picture", "file"] as const;
export const consents = ["all", "missing", "given", "not_needed"] as const;

const flag = z
  .literal("1")
  .optional()
  .catch(undefined)
  .transform((given) => given === "1");

/** What the library shows, as its address holds it; what cannot be read is left out. */
export const libraryFilter = z.object({
  q: z
    .string()
    .transform((given) => keepable(given).trim().slice(0, 100))
    .catch(""),
  kind: z.enum(kinds).catch("all"),
  consent: z.enum(consents).catch("all"),
  unused: flag,
  trash: flag,
  folder: z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type LibraryFilter = z.infer<typeof libraryFilter>;

/** The query of the library's address; the whole library has none. */
export function queryOf({ q, kind, consent, unused, trash, folder, page }: LibraryFilter): string {
  const query = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(kind === "all" ? {} : { kind }),
    ...(consent === "all" ? {} : { consent }),
    ...(unused ? { unused: "1" } : {}),
    ...(trash ? { trash: "1" } : {}),
    ...(folder === null ? {} : { folder: String(folder) }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}
