import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { readers } from "../letters";
import { type StepInput, takeStep } from "./take-step";

/** Circulates the minutes: whoever attended and has an account is written to, and may ask for corrections. */
export async function circulate(input: StepInput, act: Act, database: Database = db) {
  if (!may(act.actor, "minutes.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const taken = await takeStep(tx, input, { step: "circulate", set: () => ({ circulatedAt: act.at }) }, act);
    if (!taken.ok) return taken;
    // A letter of its own for each kind of reader: tried again, a job writes to nobody twice.
    for (const to of readers) await enqueue(tx, "minutes.tell-circulated", { meetingId: input.meetingId, to });
    return { ok: true } as const;
  });
}
