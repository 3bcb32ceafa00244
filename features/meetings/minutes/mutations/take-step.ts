import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { meetingMinutes } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { lockMinutes, type Minutes } from "../queries";
import { after, refusals, type Step } from "../workflow";
import { noteMinutes } from "./note-minutes";

export type StepInput = { meetingId: number; version: number };

type Taken = { step: Exclude<Step, "compile" | "save">; set?: (minutes: Minutes) => Partial<Minutes> };

/** Takes the version of minutes that was read to the next state, inside the transaction of the verb that may. */
export async function takeStep(tx: Transaction, input: StepInput, { step, set = () => ({}) }: Taken, act: Act) {
  const locked = await lockMinutes(tx, input.meetingId);
  if (!locked?.minutes) return { ok: false, reasons: ["not_found"] } as const;
  const { meeting, minutes, standing } = locked;
  const reasons = refusals(step, standing, act.actor);
  if (reasons.length > 0) return { ok: false, reasons } as const;
  if (minutes.version !== input.version) return { ok: false, reasons: ["newer_version"] } as const;
  await tx
    .update(meetingMinutes)
    .set({ ...set(minutes), state: after(step, minutes.state), version: minutes.version + 1 })
    .where(eq(meetingMinutes.id, minutes.id));
  await noteMinutes(tx, { action: `minutes.${step}`, meeting }, act);
  return { ok: true, minutesId: minutes.id } as const;
}
