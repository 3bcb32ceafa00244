import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { placeSteps, places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { afterStep, type DeskStep, type Outcome } from "../steps";

type Seat = typeof places.$inferSelect;
type Done = { kind: DeskStep["kind"] | "sign_in_self"; reason: string; at: Date };

async function note(tx: Transaction, seat: Seat, { kind, reason, at }: Done, act: Act): Promise<void> {
  const actorId = act.actor.accountId;
  await tx.insert(placeSteps).values({ placeId: seat.id, step: kind, name: seat.name, reason, actorId, at });
  await recordAudit(tx, {
    act,
    action: `presence.${kind}`,
    subject: { type: "meeting", id: seat.meetingId },
    after: { place: seat.id, name: seat.name, at: at.toISOString() },
    ...(reason ? { reason } : {}),
  });
}

async function walkIn(tx: Transaction, meetingId: number, step: DeskStep, at: Date, act: Act): Promise<Seat | null> {
  const { name = "", post = "", unitId: from = null } = step.walkIn ?? {};
  // A step that can never be taken would keep all that wait behind it at the desk.
  const unitId = from !== null && (await tx.$count(units, eq(units.id, from))) > 0 ? from : null;
  const [seat] = await tx
    .insert(places)
    .values({ meetingId, origin: "walk_in", name, post, unitId, reply: "named", signedInAt: at })
    .returning();
  if (!seat) throw new Error("the place was not written");
  await note(tx, seat, { kind: "walk_in", reason: "", at }, act);
  return seat;
}

/**
 * Takes one step on a place that is locked by its meeting; writes what happened, and nothing where nothing did.
 * Answers the place after it and what became of the step.
 */
export async function takeStep(
  tx: Transaction,
  meetingId: number,
  { seat, step, at }: { seat: Seat | null; step: DeskStep & { self?: true }; at: Date | null },
  act: Act,
): Promise<{ seat: Seat | null; outcome: Outcome }> {
  const { kind, reason } = step;
  if (!at) return { seat, outcome: "too_old" };
  if (kind === "walk_in") return { seat: await walkIn(tx, meetingId, step, at, act), outcome: "done" };
  if (!seat) return { seat, outcome: "no_place" };
  const { place, outcome } = afterStep(seat, kind, at);
  if (place === seat) return { seat, outcome };
  const { signedInAt, leftAt, absence } = place;
  const excused = kind === "excuse" ? { reason } : {};
  const [changed] = await tx
    .update(places)
    .set({ signedInAt, leftAt, absence, ...excused, version: sql`${places.version} + 1` })
    .where(eq(places.id, seat.id))
    .returning();
  if (!changed) throw new Error("the place is gone");
  await note(tx, changed, { kind: step.self ? "sign_in_self" : kind, reason, at }, act);
  return { seat: changed, outcome };
}
