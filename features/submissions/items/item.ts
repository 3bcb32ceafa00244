import { z } from "zod";

/** What an item is about: work done, a practice others can learn from, a problem, what women say, a person. */
export const itemKinds = ["work", "practice", "problem", "opinion", "person"] as const;
export const itemLengths = ["short", "long"] as const;

/** Characters that an item of each length may have, as the office's own rule; a longer one belongs in the other. */
export const longest = { title: 60, author: 60, short: 800, long: 5000, alt: 200 };

const line = (most: number) => z.string().trim().max(most, "too_long");

const picture = z.object({
  pictureKey: z.string().min(1),
  altZh: line(longest.alt),
  altEn: line(longest.alt),
  consent: z.boolean(),
});

/** An item as its unit writes it; what is still missing is asked for when it is handed in. */
export const itemText = z
  .object({
    kind: z.enum(itemKinds),
    length: z.enum(itemLengths),
    eventOn: z.iso.date("not_a_day"),
    author: line(longest.author),
    titleZh: line(longest.title),
    titleEn: line(longest.title * 3),
    bodyZh: line(longest.long),
    bodyEn: line(longest.long * 3),
    commissionId: z.number().int().positive().nullable(),
    pictures: z.array(picture).max(9, "too_many"),
  })
  .refine(({ length, bodyZh }) => length === "long" || bodyZh.length <= longest.short, {
    path: ["bodyZh"],
    message: "too_long_for_short",
  });

export type ItemText = z.infer<typeof itemText>;

export type Lack = "title" | "body" | "author" | "future_event" | "consent" | "alt";

/** What an item lacks before it can be handed in; `today` is a day in Beijing. */
export function lacksOf(item: ItemText, today: string): Lack[] {
  return [
    ...(item.titleZh === "" ? ["title" as const] : []),
    ...(item.bodyZh === "" ? ["body" as const] : []),
    ...(item.author === "" ? ["author" as const] : []),
    ...(item.eventOn > today ? ["future_event" as const] : []),
    ...(item.pictures.some(({ consent }) => !consent) ? ["consent" as const] : []),
    ...(item.pictures.some(({ altZh }) => altZh === "") ? ["alt" as const] : []),
  ];
}
