import { type Database, db, type Transaction } from "@/db/client";
import { deskSteps } from "@/db/schema/attendance";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { findSteps, listSeats, lockDay } from "../queries";
import { type DeskBatch, type Outcome, whenDone } from "../steps";
import { takeStep } from "./take-step";

export type StepAnswer = { key: string; outcome: Outcome; placeId: number | null };

async function takeAll(tx: Transaction, { meetingId, sentAt, steps }: DeskBatch, act: Act): Promise<StepAnswer[]> {
  const named = steps.flatMap(({ key, place }) => [key, place]);
  const known = new Map<string, { placeId: number | null; outcome: string }>(await findSteps([...new Set(named)], tx));
  const seats = new Map((await listSeats(meetingId, tx)).map((seat) => [seat.id, seat]));
  const answers: StepAnswer[] = [];
  for (const step of steps) {
    const { key, kind } = step;
    let one = known.get(key);
    if (!one) {
      const placeId = /^\d+$/.test(step.place) ? Number(step.place) : (known.get(step.place)?.placeId ?? 0);
      const at = whenDone(step, sentAt, act.at);
      const { seat, outcome } = await takeStep(tx, meetingId, { seat: seats.get(placeId) ?? null, step, at }, act);
      if (seat) seats.set(seat.id, seat);
      one = { placeId: seat?.id ?? null, outcome };
      await tx.insert(deskSteps).values({ key, meetingId, kind, ...one });
      known.set(key, one);
    }
    answers.push({ key, outcome: one.outcome as Outcome, placeId: one.placeId });
  }
  return answers;
}

/**
 * Takes what a desk sends, each step once however often it comes. Two desks go one after the other by a lock on the
 * meeting, so that a place is signed in once; a step that changes nothing is answered, not refused.
 */
export async function takeSteps(batch: DeskBatch, act: Act, database: Database = db) {
  if (!may(act.actor, "presence.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockDay(tx, batch.meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (batch.steps.length > 0 && (await isSealed(tx, meeting.id))) return { ok: false, reasons: ["sealed"] } as const;
    if (meeting.status === "cancelled" && batch.steps.length > 0) return { ok: false, reasons: ["cancelled"] } as const;
    return { ok: true, answers: await takeAll(tx, batch, act) } as const;
  });
}
