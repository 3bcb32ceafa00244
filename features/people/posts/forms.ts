import { z } from "zod";
import { dayOrNone, line, lineNeeded, rowId, ticked } from "../fields";
import { type HeldPost, postKinds } from "./post";

const day = z.iso.date({ error: "not_a_date", abort: true }).refine((text) => /^(?:19|20)/.test(text), "not_a_date");

const fields = z.object({
  titleEn: lineNeeded(200),
  titleZh: lineNeeded(100),
  kind: z.enum(postKinds),
  /** None for a body outside, which is named. */
  unitId: z.union([z.literal("").transform(() => null), rowId], "choose_one"),
  bodyEn: line(200),
  bodyZh: line(100),
  protocolOrder: z.coerce.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(999, "not_a_number"),
  single: ticked,
  heldFrom: day,
  heldUntil: dayOrNone,
});

type Fields = z.output<typeof fields>;

function check({ kind, unitId, bodyEn, bodyZh, heldFrom, heldUntil }: Fields, context: z.RefinementCtx): void {
  const wrong = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (kind !== "other" && unitId === null) wrong("unitId", "unit_missing");
  else if (unitId === null && !bodyEn) wrong("bodyEn", "body_missing");
  else if (unitId === null && !bodyZh) wrong("bodyZh", "body_missing");
  if (heldUntil !== null && heldUntil <= heldFrom) wrong("heldUntil", "ends_before_begin");
}

// Of a unit no other name is kept.
const ofUnit = <Given extends Fields>(given: Given): Given =>
  given.unitId === null ? given : { ...given, bodyEn: "", bodyZh: "" };

/** A post that somebody is given, as its form posts it. */
export const addingPost = fields.extend({ personId: rowId }).superRefine(check).transform(ofUnit);

/** A post with other words or days. */
export const changingPost = fields.extend({ postId: rowId, startedFrom: rowId }).superRefine(check).transform(ofUnit);

const one = { postId: rowId, startedFrom: rowId };

/** The first day on which somebody does not hold a post any more. */
export const endingPost = z.object({ ...one, on: day });

/** The day from which somebody else holds a post. */
export const handingOver = z.object({
  ...one,
  to: z.coerce.number().int().positive("choose_one").max(2_147_483_647),
  on: day,
});

/** A post that was entered by mistake, and why. */
export const removingPost = z.object({ ...one, reason: lineNeeded(300) });

/** Somebody new; a name in one language is enough. `anyway` makes another of the same name. */
export const addingPerson = z
  .object({
    nameEn: line(80),
    nameZh: line(80),
    pronoun: z.enum(["she", "he"]),
    anyway: ticked,
  })
  .superRefine(({ nameEn, nameZh }, context) => {
    if (!nameEn && !nameZh) context.addIssue({ code: "custom", path: ["nameZh"], message: "name_missing" });
  })
  .transform(({ nameEn, nameZh, ...rest }) => ({ ...rest, nameEn: nameEn || nameZh, nameZh: nameZh || nameEn }));

/** A post as its form holds it. */
export type PostFields = Fields;

/** What a form holds, as a post is compared with others. */
export function postIn(given: PostFields) {
  const { kind, unitId, bodyEn, bodyZh, titleEn, titleZh, protocolOrder, single, heldFrom, heldUntil } = given;
  return {
    ...{ kind, unit: unitId === null ? null : { id: unitId }, outside: { en: bodyEn, zh: bodyZh } },
    ...{ title: { en: titleEn, zh: titleZh }, protocolOrder, single, heldFrom, heldUntil },
  };
}

/** What a post's form begins with, and what the record of deeds keeps of it. */
export function fieldsOf({ kind, unit, outside, title, ...post }: HeldPost): PostFields {
  return {
    ...{ titleEn: title.en, titleZh: title.zh, kind, unitId: unit?.id ?? null },
    ...{ bodyEn: outside.en, bodyZh: outside.zh, protocolOrder: post.protocolOrder, single: post.single },
    ...{ heldFrom: post.heldFrom, heldUntil: post.heldUntil },
  };
}

export type AddPostInput = z.output<typeof addingPost>;
export type ChangePostInput = z.output<typeof changingPost>;
export type EndPostInput = z.output<typeof endingPost>;
export type HandOverInput = z.output<typeof handingOver>;
export type RemovePostInput = z.output<typeof removingPost>;
