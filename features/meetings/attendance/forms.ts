import { z } from "zod";
import { precisions } from "../record";

const id = z.coerce.number().int().positive().max(2_147_483_647);

export const headCountForm = z.object({
  meetingId: id,
  startedFrom: id,
  count: z.coerce.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(100_000, "not_a_number"),
  precision: z.enum(precisions),
  reason: z.string().trim().max(500, "too_long"),
});

/** Somebody and an item: `12:34:no` for the item 12, the place 34, and that she was not there. */
export const markForm = z.object({
  mark: z
    .string()
    .regex(/^\d{1,9}:\d{1,9}:(?:yes|no)$/)
    .transform((text) => {
      const [item, place, present] = text.split(":");
      return { itemId: Number(item), placeId: Number(place), present: present === "yes" };
    }),
});

export const selfForm = z.object({
  ticket: z.string().max(100),
  placeId: z.union([z.literal("").transform(() => null), id]).catch(null),
  code: z.string().max(40).catch(""),
});

export const runForm = z.object({ meetingId: id, itemId: id, startedFrom: z.coerce.number().int().min(0) });
