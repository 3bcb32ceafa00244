import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendas } from "@/db/schema/agendas";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { endingCall } from "../call";
import { lockAgenda } from "../queries";

/** Ends the call for items; districts no longer see the meeting among those that call. */
export async function endCall(input: z.output<typeof endingCall>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, agendaVersion } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    if (!agenda || agenda.callUntil === null) return { ok: false, reasons: ["not_found"] } as const;
    if (agenda.agendaVersion !== agendaVersion) return { ok: false, reasons: ["newer_version"] } as const;
    const after = { callUntil: null, callAllowsLate: false };
    await tx
      .update(agendas)
      .set({ ...after, version: sql`${agendas.version} + 1` })
      .where(eq(agendas.meetingId, meetingId));
    const { callUntil, callAllowsLate, year, quarter } = agenda;
    await recordAudit(tx, {
      ...{ act, action: "agenda.end_call", subject: { type: "meeting", id: meetingId } },
      ...{ before: { callUntil, callAllowsLate }, after: { year, quarter, ...after } },
    });
    return { ok: true } as const;
  });
}
