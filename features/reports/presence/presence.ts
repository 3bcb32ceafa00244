import { z } from "zod";
import { type Language, languages } from "../language";
import { rowId } from "../writing";

/** After how long somebody who gave no sign is taken to have gone, in milliseconds. */
export const staleMs = 15_000;

/** How often a page gives a sign that it is still open, in milliseconds. */
export const beatMs = 5000;

/** What an open page says of itself. */
export const beat = z.object({
  reportId: rowId,
  tab: z.uuid(),
  /** The language she is writing in; nobody else is to write in it meanwhile. */
  pen: z.enum(languages).nullable(),
  takeOver: z.boolean().default(false),
});

export type Beat = z.infer<typeof beat>;

export type Here = { tab: string; accountId: number; name: string; pen: Language | null };

/** Who else has the report open, each person once, with the language whose pen she holds in one of her tabs. */
export function othersHere(here: readonly Here[], me: number): Here[] {
  const others = here.filter((one) => one.accountId !== me);
  const first = (accountId: number) =>
    others.find((one) => one.accountId === accountId && one.pen !== null) ??
    others.find((one) => one.accountId === accountId);
  return [...new Set(others.map(({ accountId }) => accountId))].flatMap((accountId) => first(accountId) ?? []);
}

/** Whoever else holds the pen of a language; null when it is free or in one's own hand, be it in another tab. */
export function holderOf(here: readonly Here[], language: Language, me: number): Here | null {
  return here.find((one) => one.pen === language && one.accountId !== me) ?? null;
}
