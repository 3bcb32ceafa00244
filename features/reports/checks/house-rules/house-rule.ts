import { z } from "zod";
import { straight } from "@/features/people/typed";
import { rowId } from "../../writing";

export const ruleKinds = ["wrong_word", "sensitive_word", "leader_name"] as const;

/** The longest the words of a rule may be, in characters. */
export const longest = { found: 60, instead: 60, note: 200 };

const line = (most: number) =>
  z
    .string()
    .transform((text) => straight(text).replace(/\s+/g, " ").trim())
    .pipe(z.string().max(most, "too_long"));

/** A rule of the office about words, as a form or a file gives it. */
export const houseRule = z
  .object({
    kind: z.enum(ruleKinds, "choose_one"),
    language: z.enum(["en", "zh"], "choose_one"),
    found: line(longest.found).pipe(z.string().min(1, "missing")),
    instead: line(longest.instead),
    note: line(longest.note),
    active: z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false),
  })
  .refine(({ found, instead }) => found !== instead, { path: ["instead"], error: "same_words" })
  .refine(({ kind, instead }) => kind !== "leader_name" || instead !== "", { path: ["instead"], error: "missing" });

export type HouseRule = z.infer<typeof houseRule>;

const version = z.coerce.number().int().positive().max(2_147_483_647);

export const adding = houseRule.transform((rule) => ({ rule }));
export const changing = houseRule
  .and(z.object({ ruleId: rowId, startedFrom: version }))
  .transform(({ ruleId, startedFrom, ...rule }) => ({ ruleId, startedFrom, rule }));
export const removing = z.object({ ruleId: rowId, startedFrom: version });
export const puttingBack = z.object({ ruleId: rowId });

export type HouseRuleRefusal =
  | "not_permitted"
  | "not_found"
  | "newer_version"
  | "already_there"
  | "nothing_in_it"
  | "too_many"
  | "unreadable_lines";

/** The list's filter as its address holds it; what cannot be read is left out. */
export const ruleFilter = z.object({
  kind: z.enum(["all", ...ruleKinds]).catch("all"),
  language: z.enum(["all", "en", "zh"]).catch("all"),
  q: z.string().trim().max(60).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type RuleFilter = z.infer<typeof ruleFilter>;

/** The query of a list's address; the whole list has none. */
export function ruleQuery({ kind, language, q, page }: RuleFilter): string {
  const query = new URLSearchParams({
    ...(kind === "all" ? {} : { kind }),
    ...(language === "all" ? {} : { language }),
    ...(q === "" ? {} : { q }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query && `?${query}`;
}

const done = z.enum(["added", "changed", "removed", "put_back", "imported"]);

/** What was just done to the list, as the address of its screen tells it. */
export const toldDeed = z.object({
  done,
  rule: z.coerce.number().int().positive().max(2_147_483_647).catch(0).default(0),
  added: z.coerce.number().int().min(0).max(100_000).catch(0).default(0),
  changed: z.coerce.number().int().min(0).max(100_000).catch(0).default(0),
});

export type ToldDeed = z.infer<typeof toldDeed>;
