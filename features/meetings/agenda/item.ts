import { z } from "zod";
import { straight } from "@/features/people/typed";
import { agendaKinds } from "../record";

/** The most items an agenda has, as the record allows. */
export const mostItems = 60;

const largest = 2_147_483_647;
export const id = z.coerce.number("choose_one").int("choose_one").positive("choose_one").max(largest, "choose_one");
export const chosen = z.union([z.literal("").transform(() => null), id]).default(null);
// A form posts its line ends as CRLF.
export const words = z
  .string()
  .max(4000, "too_long")
  .transform((text) => straight(text).replaceAll("\r\n", "\n").trim())
  .pipe(z.string().max(2000, "too_long"));
const typedNumber = z.string().transform((text) => text.normalize("NFKC").trim());
const number = (least: number, most: number, code: string) =>
  typedNumber
    .transform((text) => (text === "" ? null : Number(text)))
    .pipe(z.int("not_a_number").min(least, code).max(most, code).nullable())
    .default(null);
export const minutes = number(1, 600, "minutes_out_of_range");
export const tick = z
  .literal("on")
  .optional()
  .transform((given) => given === "on");

/** What is said of an item on the agenda's own screen. */
export const itemFields = {
  kind: z.enum(agendaKinds, "choose_one"),
  unitId: chosen,
  personId: chosen,
  subjectEn: words.default(""),
  subjectZh: words.default(""),
  subjectYear: number(1949, 2100, "year_out_of_range"),
  minutes,
  internal: tick,
  standing: tick,
};

const inMeeting = { meetingId: id, startedFrom: id };

type Said = { subjectEn: string; subjectZh: string; unitId: number | null };

/** An item needs a subject in either language, or a unit that is heard. */
function saysSomething({ subjectEn, subjectZh, unitId }: Said, context: z.RefinementCtx): void {
  if (subjectEn || subjectZh || unitId !== null) return;
  context.addIssue({ code: "custom", path: ["subjectEn"], message: "missing" });
}

export const adding = z.object({ ...inMeeting, ...itemFields }).superRefine(saysSomething);
export const saving = z.object({ ...inMeeting, itemId: id, ...itemFields }).superRefine(saysSomething);
export const oneItem = z.object({ ...inMeeting, itemId: id });
export const setting = z
  .object({ ...inMeeting, itemId: id, standing: z.enum(["true", "false"]) })
  .transform((given) => ({
    ...given,
    standing: given.standing === "true",
  }));
export const wholeAgenda = z.object(inMeeting);
/** A move as a button says it: the item and its place counted from 0, "12:3". */
export const moving = z
  .object({ ...inMeeting, move: z.string().regex(/^\d{1,9}:\d{1,3}$/) })
  .transform(({ move, ...meeting }) => {
    const [itemId = 0, place = 0] = move.split(":").map(Number);
    return { ...meeting, itemId, place };
  });

export type AddingItem = z.output<typeof adding>;
export type ItemWords = Omit<AddingItem, "meetingId" | "startedFrom">;
