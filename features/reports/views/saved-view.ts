import { z } from "zod";
import { straight } from "@/features/people/typed";
import { keptQuery } from "../desk/filter";
import { rowId } from "../writing";

/** The longest the name of a saved view may be, in characters. */
export const longestName = 60;

/** So many views one person can keep. */
export const mostViews = 30;

const name = z
  .string()
  .transform((text) => straight(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1, "missing").max(longestName, "too_long"));

const query = z.string().max(2000).transform(keptQuery).pipe(z.string().min(1, "nothing_chosen"));

export const saving = z.object({ name, query });
export const renaming = z.object({ viewId: rowId, name });
export const choosing = z.object({ viewId: rowId });

export type ViewRefusal = "not_permitted" | "not_found" | "already_there" | "too_many";

/** What was just done to a saved view, as the address of the list tells it. */
export const toldView = z.object({
  viewDone: z.enum(["saved", "renamed", "removed", "put_back"]),
  view: z.coerce.number().int().positive().max(2_147_483_647),
});

export type ToldView = z.infer<typeof toldView>;
