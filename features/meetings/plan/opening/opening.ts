import { z } from "zod";
import type { Quarter } from "../../address";

/** The quarter after one. */
export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };
}

const number = z.coerce.number("choose_one").int("choose_one");
const id = number.positive("choose_one").max(2_147_483_647, "choose_one");
const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal("").transform(() => null), schema]);

/** A day as a form posts it; none where the field was left empty. */
export const dayField = optional(z.iso.date("not_a_date").refine((day) => /^(?:19|20)/.test(day), "not_a_date"));
/** A time of day as a form posts it; none where the field was left empty. */
export const timeField = optional(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "not_a_time"));

/** Opening a quarter, as its form posts it. */
export const opening = z.object({
  seriesId: id,
  year: number.min(1949, "year_out_of_range").max(2100, "year_out_of_range"),
  quarter: number.min(1, "choose_one").max(4, "choose_one"),
  date: dayField,
  /** The meeting from which what stands is taken; none for a blank one. */
  fromId: optional(id),
  key: z.uuid(),
});

export type OpenQuarterInput = z.infer<typeof opening>;
