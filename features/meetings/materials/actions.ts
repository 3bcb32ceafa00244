"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { handOver } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { type Answer, isStale } from "../agenda/answer";
import { changingMaterial, movingMaterial, removing, sentMaterial } from "./material";
import { addMaterial } from "./mutations/add-material";
import { changeMaterial } from "./mutations/change-material";
import { moveMaterial } from "./mutations/move-material";
import { removeMaterial } from "./mutations/remove-material";
import type { MaterialAnswer } from "./sent";

const sent = z.object({ bytes: z.instanceof(Buffer), said: z.record(z.string(), z.string()) });

/** Keeps a material that someone sent; answers its address, or the first reason why it is not kept. */
export async function addMaterialAction(input: z.input<typeof sent>): Promise<MaterialAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reason: "signed_out" };
    const { bytes, said } = sent.parse(input);
    const given = sentMaterial.safeParse(said);
    if (!given.success) return { ok: false, reason: "invalid" };
    const answer = await addMaterial({ ...given.data, bytes }, act);
    return answer.ok
      ? { ok: true, key: answer.key, name: answer.name }
      : { ok: false, reason: answer.reasons[0] ?? "unavailable" };
  } catch (error) {
    console.error("materials:", error instanceof Error ? (error.cause ?? error) : error);
    return { ok: false, reason: "unavailable" };
  }
}

/** Says anew what a material is called, whom it is for and which item it belongs to. */
export async function changeMaterialAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, changingMaterial, () => whoActs(), changeMaterial);
  if (isStale(answer)) refresh();
  return answer;
}

/** Removes a material, or puts it back. */
export async function removeMaterialAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, removing, () => whoActs(), removeMaterial);
  if (isStale(answer)) refresh();
  return answer;
}

/** Moves a material among those of its meeting. */
export async function moveMaterialAction(_before: Answer, form: FormData): Promise<Answer> {
  const answer = await handOver(form, movingMaterial, () => whoActs(), moveMaterial);
  if (isStale(answer)) refresh();
  return answer;
}
