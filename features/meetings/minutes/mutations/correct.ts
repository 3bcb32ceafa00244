import { type Database, db } from "@/db/client";
import { minutesCorrections } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { hasAttended } from "../attended";
import { mayRead } from "../extracts/queries";
import { emailOf, listSeats, lockMinutes } from "../queries";
import { refusals } from "../workflow";
import { noteMinutes } from "./note-minutes";

export type CorrectInput = { meetingId: number; words: string };

/** Says what is wrong in circulated minutes; only for those who were there. For a district that was not even invited there are none. */
export async function correct({ meetingId, words }: CorrectInput, act: Act, database: Database = db) {
  const { accountId: authorId, districtId } = act.actor;
  if (!may(act.actor, "minutes.correct") || authorId === null)
    return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const locked = await lockMinutes(tx, meetingId);
    if (!locked?.minutes) return { ok: false, reasons: ["not_found"] } as const;
    const { meeting, minutes, standing } = locked;
    const isOurs = districtId === null || (minutes.state !== "draft" && (await mayRead(districtId, meetingId, tx)).may);
    if (!isOurs) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("correct", standing, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const seats = await listSeats(meetingId, tx);
    if (!hasAttended(act.actor, await emailOf(authorId, tx), seats)) {
      return { ok: false, reasons: ["did_not_attend"] } as const;
    }
    const [correction] = await tx
      .insert(minutesCorrections)
      .values({ minutesId: minutes.id, unitId: districtId, authorId, words, at: act.at })
      .returning({ id: minutesCorrections.id });
    await noteMinutes(tx, { action: "minutes.correct", meeting }, act, { correction: correction?.id, words });
    await enqueue(tx, "minutes.tell-corrected", { meetingId });
    return { ok: true } as const;
  });
}
