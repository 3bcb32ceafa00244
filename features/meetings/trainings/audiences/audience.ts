import { z } from "zod";
import { line, rowId, text } from "@/features/people/fields";
import { guestFields } from "../../invitations/guest";

/** So many audiences a training has, and so many people they have together, at most. */
export const mostAudiences = 12;
export const mostPeople = 1000;

const expected = z
  .string()
  .default("")
  .transform((typed) => typed.normalize("NFKC").trim())
  .transform((typed) => (typed === "" ? null : Number(typed)))
  .pipe(z.int("not_a_number").min(1, "not_a_number").max(100_000, "not_a_number").nullable());

const words = { nameEn: line(120), nameZh: line(120), expected };

function isNamed({ nameEn, nameZh }: { nameEn: string; nameZh: string }, check: z.RefinementCtx): void {
  if (!nameEn && !nameZh) check.addIssue({ code: "custom", path: ["nameEn"], message: "missing" });
}

export const addingAudience = z.object({ meetingId: rowId, ...words }).superRefine(isNamed);
export const changingAudience = z.object({ audienceId: rowId, version: rowId, ...words }).superRefine(isNamed);
export const onAudience = z.object({ audienceId: rowId });
export const addingPerson = z.object({ audienceId: rowId, ...guestFields });
export const pasting = z.object({ audienceId: rowId, lines: text(200_000).pipe(z.string().min(1, "missing")) });

export type AddAudienceInput = z.output<typeof addingAudience>;
export type ChangeAudienceInput = z.output<typeof changingAudience>;
export type AddPersonInput = z.output<typeof addingPerson>;
export type PasteInput = z.output<typeof pasting>;

export type Audience = {
  id: number;
  version: number;
  nameEn: string;
  nameZh: string;
  expected: number | null;
};

type Seat = {
  audienceId: number | null;
  state: "draft" | "open" | "withdrawn";
  reply: string;
  signedInAt: Date | null;
};

/** How many are on the list, were invited, said yes and came; `expected` is null where nobody said how many. */
export type AudienceSum = { expected: number | null; listed: number; invited: number; confirmed: number; came: number };

function sumOf(seats: readonly Seat[], expected: number | null): AudienceSum {
  const there = seats.filter(({ state, signedInAt }) => state !== "withdrawn" || signedInAt !== null);
  return {
    expected,
    listed: there.length,
    invited: there.filter(({ state }) => state === "open").length,
    confirmed: there.filter(({ reply }) => reply === "confirmed").length,
    came: there.filter(({ signedInAt }) => signedInAt !== null).length,
  };
}

/**
 * The numbers of each audience, of those who are in none, and of all. Whoever was withdrawn counts only where she came
 * all the same; what is expected in all is null unless every audience says a number.
 */
export function audienceSums(audiences: readonly Pick<Audience, "id" | "expected">[], seats: readonly Seat[]) {
  const numbers = audiences.flatMap(({ expected }) => (expected === null ? [] : [expected]));
  const isWhole = audiences.length > 0 && numbers.length === audiences.length;
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return {
    each: new Map(
      audiences.map(({ id, expected }) => [
        id,
        sumOf(
          seats.filter(({ audienceId }) => audienceId === id),
          expected,
        ),
      ]),
    ),
    none: sumOf(
      seats.filter(({ audienceId }) => audienceId === null),
      null,
    ),
    all: sumOf(seats, isWhole ? total : null),
  };
}
