import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { registrations } from "@/db/schema/events";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { listQueue } from "../queries";
import { whoMovesUp } from "../registration";
import { placesLeft } from "../standing";

type Event = {
  id: number;
  status: string;
  titleEn: string;
  startsAt: Date;
  capacity: number | null;
  confirmed: number;
};

/** Gives free places of a locked event to those who wait, inside a verb's transaction; nobody moves once it has begun. */
export async function moveUp(tx: Transaction, event: Event, act: Act): Promise<void> {
  if (event.status !== "published" || act.at >= event.startsAt) return;
  const queue = await listQueue(event.id, tx);
  for (const { id, people } of whoMovesUp(queue, placesLeft(event.capacity, event.confirmed))) {
    await tx.update(registrations).set({ standing: "confirmed", movedUpAt: act.at }).where(eq(registrations.id, id));
    await recordAudit(tx, {
      act,
      action: "registration.move_up",
      subject: { type: "registration", id },
      before: { standing: "waiting" },
      after: { title: event.titleEn, standing: "confirmed", people, eventId: event.id },
    });
    await enqueue(tx, "events.tell-registrant", { registrationId: id, letter: "moved_up" });
  }
}
