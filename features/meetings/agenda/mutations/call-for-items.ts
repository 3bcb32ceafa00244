import { sql } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendas } from "@/db/schema/agendas";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import type { calling } from "../call";
import { lockAgenda } from "../queries";

/** Calls for items until a day (that day included), or changes such a call. */
export async function callForItems(input: z.output<typeof calling>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, agendaVersion, until, allowsLate } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    if (!agenda) return { ok: false, reasons: ["not_found"] } as const;
    if (agenda.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    if (agenda.status !== "planned") return { ok: false, reasons: ["not_planned"] } as const;
    if (agenda.agendaVersion !== agendaVersion) return { ok: false, reasons: ["newer_version"] } as const;
    if (until !== agenda.callUntil && until < beijingDay(act.at)) return { ok: false, reasons: ["day_past"] } as const;
    const call = { callUntil: until, callAllowsLate: allowsLate };
    await tx
      .insert(agendas)
      .values({ meetingId, ...call, version: 2 })
      .onConflictDoUpdate({ target: agendas.meetingId, set: { ...call, version: sql`${agendas.version} + 1` } });
    const { callUntil, callAllowsLate, year, quarter } = agenda;
    await recordAudit(tx, {
      ...{ act, action: "agenda.call", subject: { type: "meeting", id: meetingId } },
      ...{ before: { callUntil, callAllowsLate }, after: { year, quarter, ...call } },
    });
    return { ok: true } as const;
  });
}
