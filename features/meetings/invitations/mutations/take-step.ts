import { type Database, db, type Transaction } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import type { TakeStepInput } from "../answering/forms";
import { isAnswerable } from "../answering/link";
import { findNamedBefore, keyHashOf, lockPlace } from "../answering/queries";
import { whoAnswers } from "../answering/who";
import { type Holder, isLate, type Step, table } from "../place";
import { getInvitedMeeting, getNotice } from "../queries";
import { writeStep } from "./write-step";

async function holderIn(input: TakeStepInput, unitId: number, tx: Transaction): Promise<Holder> {
  const { name, post, email, again } = input;
  const before = name === "" && again !== undefined ? await findNamedBefore(unitId, again, tx) : null;
  return before ?? { name, post, email };
}

/**
 * One step on a place of an invited body: by the organiser for any, by a district's administrator for her own, by
 * whoever holds the key of the letter for that body's. `name_and_confirm` is two steps at once.
 */
export async function takeStep(input: TakeStepInput, act: Act, database: Database = db) {
  const allowed = may(act.actor, input.key === undefined ? "invitation.answer" : "invitation.answer_by_key");
  if (!allowed) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const found = await lockPlace(tx, input.placeId);
    const meeting = found && (await getInvitedMeeting(found.invitation.meetingId, tx));
    const keyHash = input.key === undefined ? undefined : keyHashOf(input.key);
    const who = found && whoAnswers(found.invitation, act.actor, keyHash);
    if (!found || !meeting || !who) return { ok: false, reasons: ["not_found"] } as const;
    if (found.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const { place, invitation } = found;
    const steps: Step[] = input.step === "name_and_confirm" ? ["name", "confirm"] : [input.step];
    if (who !== "organiser" && steps.some((step) => table[step].by === "organiser")) {
      return { ok: false, reasons: ["not_permitted"] } as const;
    }
    const today = beijingDay(act.at);
    if (!isAnswerable(invitation, meeting, today)) return { ok: false, reasons: ["closed"] } as const;
    if (place.version !== input.version) return { ok: false, reasons: ["newer_version"] } as const;
    const late = who !== "organiser" && isLate((await getNotice(meeting.id, tx)).repliesDueOn, today);
    const holder = await holderIn(input, invitation.unitId, tx);
    let now = place;
    for (const step of steps) {
      const taken = { place: now, input: { step, holder, reason: input.reason }, late, byKey: who === "key" };
      const answer = await writeStep(tx, taken, act);
      if (!answer.ok) return answer;
      now = answer.place;
    }
    return { ok: true } as const;
  });
}
