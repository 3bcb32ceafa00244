import { sql } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendas } from "@/db/schema/agendas";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { freezing } from "../call";
import { lockAgenda } from "../queries";

/** Freezes the agenda, so that whatever is added from now on comes late; or lets it go again. */
export async function freezeAgenda(input: z.output<typeof freezing>, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, frozen } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    if (!agenda) return { ok: false, reasons: ["not_found"] } as const;
    if (agenda.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    if (frozen === (agenda.frozenAt !== null)) {
      return { ok: false, reasons: [frozen ? "frozen_already" : "not_frozen"] } as const;
    }
    const frozenAt = frozen ? act.at : null;
    await tx
      .insert(agendas)
      .values({ meetingId, frozenAt, version: 2 })
      .onConflictDoUpdate({ target: agendas.meetingId, set: { frozenAt, version: sql`${agendas.version} + 1` } });
    await recordAudit(tx, {
      ...{ act, action: frozen ? "agenda.freeze" : "agenda.unfreeze", subject: { type: "meeting", id: meetingId } },
      ...{ before: { frozenAt: agenda.frozenAt }, after: { year: agenda.year, quarter: agenda.quarter, frozenAt } },
    });
    return { ok: true } as const;
  });
}
