import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockMeeting } from "../../queries";
import { listSteps } from "../queries";
import { writePlan } from "./write-plan";

/**
 * Gives a planned meeting its plan: every standard step, on its day where the meeting has one. A meeting that has a
 * plan keeps it.
 */
export async function makePlan({ meetingId }: { meetingId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (meeting.record.status !== "planned") return { ok: false, reasons: ["not_planned"] } as const;
    if ((await listSteps(meetingId, tx)).length > 0) return { ok: true } as const;
    await writePlan(tx, meeting, act);
    return { ok: true } as const;
  });
}
