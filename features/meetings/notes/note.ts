import { z } from "zod";

export const noteFields = ["heardEn", "heardZh", "discussedEn", "discussedZh"] as const;
export type NoteField = (typeof noteFields)[number];
export type NoteText = Record<NoteField, string>;

export const emptyNote: NoteText = { heardEn: "", heardZh: "", discussedEn: "", discussedZh: "" };

const text = z.string().max(20_000, "too_long");
const id = z.coerce.number().int().positive().max(2_147_483_647);
const version = z.coerce.number().int().min(0);
const words = z.string().trim().max(2000, "too_long");
const day = z
  .union([z.literal(""), z.iso.date("not_a_date")], "not_a_date")
  .transform((date) => (date === "" ? null : date));
const choice = z.union([z.literal("").transform(() => null), id]);

/** What was heard and discussed under an item, and the version it was typed over; 0 where there was none. */
export const noteSheet = z.object({
  itemId: id,
  startedFrom: version,
  heardEn: text,
  heardZh: text,
  discussedEn: text,
  discussedZh: text,
});

export type NoteSheet = z.output<typeof noteSheet>;

const inEither = ({ textEn, textZh }: { textEn: string; textZh: string }) => textEn !== "" || textZh !== "";

/** A decision under an item: a new one, or the one of that id over the version it was typed over. */
export const decisionSheet = z
  .object({
    itemId: id,
    decisionId: choice,
    startedFrom: version,
    textEn: words,
    textZh: words,
    unitId: choice,
    dueOn: day,
  })
  .refine(inEither, { path: ["textEn"], message: "missing" });

export type DecisionSheet = z.output<typeof decisionSheet>;

export const decisionGone = z.object({ decisionId: id, startedFrom: version });

/** An ask for the record; English is asked for there, and who asks where the record does not say yet. */
export const askSheet = z.object({
  meetingId: id,
  textEn: words.min(1, "missing"),
  textZh: words,
  dueOn: day,
  speakerId: choice,
});

export type AskSheet = z.output<typeof askSheet>;
