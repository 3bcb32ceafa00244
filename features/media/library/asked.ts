import { z } from "zod";
import { keepable } from "@/features/people/typed";
import { keyPattern } from "../address";

const id = z.coerce.number().int().min(1).max(2_147_483_647);
const folderId = z.union([z.literal("").transform(() => null), z.null(), id]);
const line = (longest: number) =>
  z
    .string()
    .transform((given) => keepable(given).replace(/\s+/g, " ").trim())
    .pipe(z.string().max(longest, "too_long"));

const named = z.object({
  kind: z.enum(["picture", "file"]),
  key: z.string().regex(keyPattern),
  version: z.coerce.number().int().min(1).max(2_147_483_647),
});
const many = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(200);

/** The things of a choice, as JSON in a form. */
export const things = z.object({ things: z.string().transform(readJson).pipe(many(named)) });
export const places = z.object({
  things: z
    .string()
    .transform(readJson)
    .pipe(many(named.extend({ folderId }))),
});

const folderName = line(60).pipe(z.string().min(1, "missing"));
export const newFolder = z.object({ name: folderName, parentId: folderId });
export const changedFolder = newFolder.extend({ id, fromName: z.string().max(100), fromParentId: folderId });
export const oneFolder = z.object({ id });

/** How long the words of a picture or file may be. */
export const longest = { alt: 300, caption: 400, credit: 100 };

const words = { alt: line(longest.alt), caption: line(longest.caption), credit: line(longest.credit) };

export const wordsOfThing = named.extend({
  altEn: words.alt.default(""),
  altZh: words.alt.default(""),
  captionEn: words.caption,
  captionZh: words.caption,
  creditEn: words.credit,
  creditZh: words.credit,
});

const version = named.shape.version;
const key = named.shape.key;
const part = z.coerce.number("not_a_part").min(0, "not_a_part").max(100, "not_a_part");

/** The point that stays in sight, in per cent from the left and the top. */
export const focus = z.object({ key, version, x: part, y: part });

const day = z.union([z.literal("").transform(() => null), z.iso.date("not_a_date")]);

export const consentGiven = z
  .object({
    key,
    version,
    consent: z.enum(["not_needed", "needed", "given"], "choose_one"),
    who: line(300).default(""),
    on: day.default(null),
    how: line(300).default(""),
    until: day.default(null),
  })
  .superRefine(({ consent, who, on, until }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (consent !== "given") return;
    if (who === "") wrong("who", "missing");
    if (on === null) wrong("on", "missing");
    if (on !== null && until !== null && until < on) wrong("until", "before_given");
  });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 100_000));
  } catch {
    return null;
  }
}
