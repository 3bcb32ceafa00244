import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetingMinutes } from "@/db/schema/minutes";
import { getMeeting } from "@/features/meetings/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { enqueue } from "@/platform/queue";
import { lockLateDrafts } from "../queries";
import { noteMinutes } from "./note-minutes";

/** Reminds the organisers of minutes that are still a draft three days after the meeting; once a day at most. */
export async function remindOfDrafts(act: Act, database: Database = db) {
  if (!may(act.actor, "minutes.remind")) return { ok: false, reasons: ["not_permitted"] } as const;
  const today = beijingDay(act.at);
  return database.transaction(async (tx) => {
    const late = await lockLateDrafts(today, tx);
    for (const { minutes } of late) {
      await tx.update(meetingMinutes).set({ remindedOn: today }).where(eq(meetingMinutes.id, minutes.id));
      const meeting = await getMeeting(minutes.meetingId, tx);
      if (meeting) await noteMinutes(tx, { action: "minutes.remind", meeting }, act);
      await enqueue(tx, "minutes.tell-late", { meetingId: minutes.meetingId });
    }
    return { ok: true, reminded: late.length } as const;
  });
}
