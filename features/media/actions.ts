"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { keyPattern } from "./address";
import type { FileAnswer } from "./files/sent";
import { handOver, type Refused } from "./library/answer";
import {
  changedFolder,
  consentGiven,
  focus,
  newFolder,
  oneFolder,
  places,
  things,
  wordsOfThing,
} from "./library/asked";
import type { Named } from "./library/thing";
import { addFile } from "./mutations/add-file";
import { addPicture } from "./mutations/add-picture";
import { changeFolder } from "./mutations/change-folder";
import { makeFolder } from "./mutations/make-folder";
import { moveThings, type Placed } from "./mutations/move-things";
import { recordConsent } from "./mutations/record-consent";
import { removeFolder } from "./mutations/remove-folder";
import { replacePicture } from "./mutations/replace-picture";
import { restoreThings } from "./mutations/restore-things";
import { setFocus } from "./mutations/set-focus";
import { trashThings } from "./mutations/trash-things";
import { writeWords } from "./mutations/write-words";
import type { ReplaceAnswer, UploadAnswer } from "./upload";

const folderId = z.number().nullable().default(null);
const given = z.object({ bytes: z.instanceof(Buffer), fileName: z.string().max(1000), folderId });
const replacing = z.object({ key: z.string().regex(keyPattern), version: z.int(), bytes: z.instanceof(Buffer) });

function unavailable(error: unknown): { ok: false; reason: "unavailable" } {
  console.error(`media: ${error instanceof Error ? (error.cause ?? error) : error}`);
  return { ok: false, reason: "unavailable" };
}

/** Keeps a picture that someone sent; answers it, or the first reason why it is not kept. */
export async function addPictureAction(input: z.input<typeof given>): Promise<UploadAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reason: "signed_out" };
    const answer = await addPicture(given.parse(input), act);
    return answer.ok ? answer : { ok: false, reason: answer.reasons[0] };
  } catch (error) {
    return unavailable(error);
  }
}

/** Keeps a file that someone sent; answers it, or the first reason why it is not kept. */
export async function addFileAction(input: z.input<typeof given>): Promise<FileAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reason: "signed_out" };
    const { fileName: name, ...sent } = given.parse(input);
    const answer = await addFile({ ...sent, name }, act);
    return answer.ok ? answer : { ok: false, reason: answer.reasons[0] };
  } catch (error) {
    return unavailable(error);
  }
}

/** Puts a picture that someone sent in the place of one; answers its new size, or the first reason why not. */
export async function replacePictureAction(input: z.input<typeof replacing>): Promise<ReplaceAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reason: "signed_out" };
    const named = replacing.safeParse(input);
    if (!named.success) return { ok: false, reason: "not_found" };
    const answer = await replacePicture(named.data, act);
    return answer.ok ? answer : { ok: false, reason: answer.reasons[0] ?? "unavailable" };
  } catch (error) {
    return unavailable(error);
  }
}

function refreshed<Given extends { ok: boolean }>(answer: Given): Given {
  if (answer.ok) refresh();
  return answer;
}

export type FolderAnswer = { ok: true; folderId?: number } | Refused | null;
export type SaveAnswer = { ok: true; version: number } | Refused | null;

/** Makes a folder. */
export async function makeFolderAction(_before: FolderAnswer, form: FormData): Promise<FolderAnswer> {
  return refreshed(await handOver(form, newFolder, () => whoActs(), makeFolder));
}

/** Gives a folder another name or place. */
export async function changeFolderAction(_before: FolderAnswer, form: FormData): Promise<FolderAnswer> {
  return refreshed(await handOver(form, changedFolder, () => whoActs(), changeFolder));
}

/** Removes an empty folder. */
export async function removeFolderAction(_before: FolderAnswer, form: FormData): Promise<FolderAnswer> {
  return refreshed(await handOver(form, oneFolder, () => whoActs(), removeFolder));
}

/** Puts things into folders. */
export async function moveThingsAction(form: FormData): Promise<{ ok: true; undo: Placed[] } | Refused> {
  return refreshed(await handOver(form, places, () => whoActs(), moveThings));
}

/** Puts things into the trash. */
export async function trashThingsAction(form: FormData): Promise<{ ok: true; undo: Named[] } | Refused> {
  return refreshed(await handOver(form, things, () => whoActs(), trashThings));
}

/** Takes things out of the trash. */
export async function restoreThingsAction(form: FormData): Promise<{ ok: true } | Refused> {
  return refreshed(await handOver(form, things, () => whoActs(), restoreThings));
}

/** Saves the words of a thing. */
export async function writeWordsAction(_before: SaveAnswer, form: FormData): Promise<SaveAnswer> {
  return refreshed(await handOver(form, wordsOfThing, () => whoActs(), writeWords));
}

/** Saves the focus of a picture. */
export async function setFocusAction(_before: SaveAnswer, form: FormData): Promise<SaveAnswer> {
  return refreshed(await handOver(form, focus, () => whoActs(), setFocus));
}

/** Records the consent of the people shown. */
export async function recordConsentAction(_before: SaveAnswer, form: FormData): Promise<SaveAnswer> {
  return refreshed(await handOver(form, consentGiven, () => whoActs(), recordConsent));
}
