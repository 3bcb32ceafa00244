import { z } from "zod";
import { straight } from "@/features/people/typed";
import { tick } from "../agenda/item";

export type IssueReason =
  | "not_permitted"
  | "not_found"
  | "not_held"
  | "no_asks"
  | "no_training"
  | "no_units"
  | "unknown_unit"
  | "past_due";

export const rowId = z.coerce.number().int().positive().max(2_147_483_647);

const longestText = 2000;

// A form posts its line ends as CRLF.
export const plain = (text: string) => straight(text).replaceAll("\r\n", "\n").trim();

const ids = z.array(rowId).max(100);
const day = z
  .union([z.literal(""), z.iso.date("not_a_date")])
  .default("")
  .transform((text) => text || null);
const words = z.string().max(longestText, "too_long").transform(plain).pipe(z.string().min(1, "missing"));

/** A form that issues asks: to every district where none is chosen; an empty day leaves each ask its own. */
export const issuing = z.object({ meetingId: rowId, askIds: ids, unitIds: ids, supportIds: ids, dueOn: day });

export type Issuing = z.infer<typeof issuing>;

/** A form that gives a follow-up by hand; sent again under the same key, it gives it once. */
export const giving = z.object({
  meetingId: rowId,
  key: z.uuid(),
  en: words,
  zh: words,
  unitIds: ids.min(1, "choose_one"),
  supportIds: ids,
  dueOn: day,
  /** The practice task of the meeting's training. */
  ofTraining: tick,
});

export type Giving = Omit<z.infer<typeof giving>, "ofTraining"> & { ofTraining?: boolean };
