import { z } from "zod";
import { lineNeeded, rowId } from "@/features/people/fields";
import type { Bilingual } from "../../record";

export const questionKinds = [
  "content",
  "lecturer",
  "organisation",
  "use",
  "scale",
  "words",
  "helped",
  "change",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Marks go from 1, poor, to 5, very good. */
export const marks = [1, 2, 3, 4, 5] as const;
export type Mark = (typeof marks)[number];

/** What the organiser may ask of her own: a mark or words. */
export const ownKinds = ["scale", "words"] as const;
export type OwnKind = (typeof ownKinds)[number];

/** How many questions of her own an organiser may ask, and how long each may be, in characters. */
export const mostOwn = 5;
export const longestQuestion = 200;

/** The longest answer in words, in characters. */
export const longestWords = 1000;

export type Question = { id: number; kind: QuestionKind; text: Bilingual };

/** Whether a question is answered by a mark; otherwise it is by words. */
export function isMarked(kind: QuestionKind): boolean {
  return kind !== "words" && kind !== "helped" && kind !== "change";
}

/** Whether an answer needs this one. Not everybody heard every lecturer, and what the organiser adds is optional. */
export function isNeeded(kind: QuestionKind): boolean {
  return kind === "content" || kind === "organisation" || kind === "use";
}

export function isOwn(kind: QuestionKind): kind is OwnKind {
  return kind === "scale" || kind === "words";
}

type Written = { kind: QuestionKind; textEn: string; textZh: string };

/** All questions of a form in their order: the fixed ones, one for each lecturer, and the organiser's own. */
export function formOf(lecturers: readonly Bilingual[], own: readonly Written[]): Written[] {
  const fixed = (kind: QuestionKind): Written => ({ kind, textEn: "", textZh: "" });
  return [
    fixed("content"),
    ...lecturers.map(({ en, zh }): Written => ({ kind: "lecturer", textEn: en || zh, textZh: zh || en })),
    ...[fixed("organisation"), fixed("use")],
    ...own.filter(({ kind }) => kind === "scale"),
    ...own.filter(({ kind }) => kind === "words"),
    ...[fixed("helped"), fixed("change")],
  ];
}

/** Lecturers, each once, whichever list names them. */
export function eachOnce(lecturers: readonly Bilingual[]): Bilingual[] {
  const key = ({ en, zh }: Bilingual) => (zh || en).trim().toLowerCase();
  return lecturers.filter((one, index) => {
    return key(one) !== "" && lecturers.findIndex((other) => key(other) === key(one)) === index;
  });
}

/** A question of the organiser's own, as its form posts it. */
export const addingQuestion = z.object({
  meetingId: rowId,
  kind: z.enum(ownKinds),
  en: lineNeeded(longestQuestion),
  zh: lineNeeded(longestQuestion),
});

export const onQuestion = z.object({ meetingId: rowId, questionId: rowId });
