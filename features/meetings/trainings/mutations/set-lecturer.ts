import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { changeRefusal } from "../../agenda/changing";
import { noteChange } from "../../agenda/mutations/note-change";
import { lockAgenda } from "../../agenda/queries";
import { getLecturer } from "../lecturers/queries";
import type { SetLecturerInput } from "../training";

/** Says which lecturer of the directory holds a session, or that nobody does yet. Raises the record's version. */
export async function setLecturer(input: SetLecturerInput, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, itemId, lecturerId } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    const refusal = changeRefusal(agenda, { startedFrom, itemId });
    if (refusal || !agenda) return { ok: false, reasons: [refusal ?? "not_found"] } as const;
    const before = agenda.items.find(({ id }) => id === itemId);
    if (before?.kind !== "train") return { ok: false, reasons: ["item_gone"] } as const;
    const lecturer = lecturerId === null ? null : await getLecturer(lecturerId, tx);
    if (lecturerId !== null && (!lecturer || lecturer.putAsideAt !== null)) {
      return { ok: false, reasons: ["lecturer_gone"] } as const;
    }
    const personId = lecturer?.personId ?? null;
    const [after] = await tx.update(agendaItems).set({ personId }).where(eq(agendaItems.id, itemId)).returning();
    const version = await noteChange(tx, agenda, { action: "agenda.set_lecturer", before, after }, act);
    return { ok: true, version } as const;
  });
}
