import { z } from "zod";
import { languages } from "../../language";
import { rowId } from "../../writing";

const prefix = "take.";

/** The name of the box with which an offer is chosen. */
export const boxOf = (id: string) => `${prefix}${id}`;

const withTaken = (posted: unknown) => {
  const given = z.record(z.string(), z.string()).parse(posted);
  const take = Object.keys(given)
    .filter((name) => name.startsWith(prefix) && given[name] === "on")
    .map((name) => name.slice(prefix.length));
  return { ...given, take };
};

/** What somebody takes over from the record: of which language, from which text and which telling she chose, and what. */
export const takingOver = z.preprocess(
  withTaken,
  z.object({
    reportId: rowId,
    language: z.enum(languages),
    startedFrom: z.coerce.number().int().min(0).max(2_147_483_647),
    mark: z.string().max(64),
    take: z.array(z.string().max(200)).max(500),
  }),
);
