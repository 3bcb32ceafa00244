"use server";

import { z } from "zod";
import { whoActs } from "@/features/people/session";
import { addPicture } from "./mutations/add-picture";
import type { UploadAnswer } from "./upload";

const given = z.object({ bytes: z.instanceof(Buffer), fileName: z.string().max(1000) });

/** Keeps a picture that someone sent; answers it, or the first reason why it is not kept. */
export async function addPictureAction(input: { bytes: Buffer; fileName: string }): Promise<UploadAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reason: "signed_out" };
    const answer = await addPicture(given.parse(input), act);
    return answer.ok ? answer : { ok: false, reason: answer.reasons[0] };
  } catch (error) {
    console.error(`pictures: ${error instanceof Error ? (error.cause ?? error) : error}`);
    return { ok: false, reason: "unavailable" };
  }
}
