import { z } from "zod";

/** The most reports that can lead the home page. */
export const mostLeads = 5;

export type ArrangeRefusal = "not_permitted" | "changed_meanwhile" | "too_many" | "twice" | "not_on_site";

/**
 * Everything that speaks against a new order of the leads. One that was withdrawn may stay where it is, so that the
 * others can be moved past it; it cannot be added.
 */
export function arrangeRefusals(order: {
  wanted: number[];
  startedFrom: number[];
  present: number[];
  readable: number[];
}): ArrangeRefusal[] {
  const { wanted, startedFrom, present, readable } = order;
  const known = new Set([...readable, ...present]);
  const reasons: [boolean, ArrangeRefusal][] = [
    [startedFrom.join() !== present.join(), "changed_meanwhile"],
    [wanted.length > mostLeads, "too_many"],
    [new Set(wanted).size < wanted.length, "twice"],
    [wanted.some((id) => !known.has(id)), "not_on_site"],
  ];
  return reasons.flatMap(([broken, code]) => (broken ? [code] : []));
}

/** The order with one lead moved a place up (-1) or down (1); as it was where there is no such place. */
export function moved(order: number[], id: number, by: -1 | 1): number[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const rest = order.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

const row = z.int().positive().max(2_147_483_647);

/** Report ids in order as a form or an address holds them: "12,5,7". */
export const orderText = z
  .string()
  .max(200)
  .transform((text) => text.split(",").filter(Boolean).map(Number))
  .pipe(z.array(row).max(20));

export const arranging = z.object({ wanted: orderText, startedFrom: orderText });

const done = z.enum(["added", "moved_up", "moved_down", "removed", "put_back"]);

/** What was just done to the leads, as the address of the staff page tells it. */
export const arranged = z.object({
  done,
  report: z.coerce.number().pipe(row),
  /** The order before a removal, so that it can be put back. */
  was: orderText.catch([]).default([]),
});

export type Arranged = z.infer<typeof done>;
