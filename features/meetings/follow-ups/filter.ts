import { z } from "zod";
import { colours } from "./colour";

/** What a list can show: all that is open, or what stands at one point. */
export const shows = [
  "open",
  "issued",
  "acknowledged",
  "in_work",
  "returned",
  "reported",
  "checked",
  "closed",
] as const;

/** What a follow-up comes from: what the meeting asked or decided, or the practice task of its training. */
export const origins = ["meeting", "training"] as const;

const row = z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined);

/** A list's filter as its address holds it; what cannot be read is left out. */
export const followUpFilter = z.object({
  state: z.enum(shows).optional().catch(undefined),
  colour: z.enum(colours).optional().catch(undefined),
  district: row,
  meeting: row,
  from: z.enum(origins).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type FollowUpFilter = z.infer<typeof followUpFilter>;

/** The limits of a list, in the order of the screen. */
const limits = ["state", "colour", "district", "meeting", "from"] as const;

/** Whether a list is limited at all. */
export function isLimited(filter: Partial<FollowUpFilter>): boolean {
  return limits.some((name) => filter[name] !== undefined);
}

/** The query of a list's address; the whole list has none. */
export function queryOf(filter: Partial<FollowUpFilter>): string {
  const query = new URLSearchParams(
    [...limits, "page" as const].flatMap((name) => {
      const value = filter[name];
      return value === undefined || (name === "page" && value === 1) ? [] : [[name, String(value)]];
    }),
  ).toString();
  return query === "" ? "" : `?${query}`;
}

/** Whether a follow-up is among those that a filter shows. */
export function isShown(
  filter: Partial<FollowUpFilter>,
  one: { word: string; state: string; colour: string | null; leadUnitId: number; ofTraining: boolean },
): boolean {
  const { state, colour, district, from } = filter;
  if (from !== undefined && one.ofTraining !== (from === "training")) return false;
  if (colour !== undefined && one.colour !== colour) return false;
  if (district !== undefined && one.leadUnitId !== district) return false;
  if (state === undefined) return true;
  if (state === "open") return one.state !== "closed";
  return state === "closed" ? one.state === "closed" : one.word === state;
}
