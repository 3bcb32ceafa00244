"use server";

import { refresh } from "next/cache";
import { type Heard, handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { addAsk } from "./mutations/add-ask";
import { removeDecision } from "./mutations/remove-decision";
import { saveDecision } from "./mutations/save-decision";
import { saveNote } from "./mutations/save-note";
import { askSheet, decisionGone, decisionSheet, noteSheet } from "./note";

export type NoteAnswer = Heard<typeof saveNote> | null;
export type DecisionAnswer = Heard<typeof saveDecision> | null;
export type GoneAnswer = Heard<typeof removeDecision> | null;
export type AskAnswer = Heard<typeof addAsk> | null;

/** Saves what was heard and discussed under one item. */
export async function saveNoteAction(_before: NoteAnswer, form: FormData): Promise<NoteAnswer> {
  return await handOver(form, noteSheet, () => whoActs(), saveNote);
}

/** Writes or changes a decision. */
export async function saveDecisionAction(_before: DecisionAnswer, form: FormData): Promise<DecisionAnswer> {
  const answer = await handOver(form, decisionSheet, () => whoActs(), saveDecision);
  if (answer.ok) refresh();
  return answer;
}

/** Takes a decision out. */
export async function removeDecisionAction(_before: GoneAnswer, form: FormData): Promise<GoneAnswer> {
  const answer = await handOver(form, decisionGone, () => whoActs(), removeDecision);
  if (answer.ok) refresh();
  return answer;
}

/** Adds an ask to the record. */
export async function addAskAction(_before: AskAnswer, form: FormData): Promise<AskAnswer> {
  const answer = await handOver(form, askSheet, () => whoActs(), addAsk);
  if (answer.ok) refresh();
  return answer;
}
