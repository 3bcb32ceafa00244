import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetingMinutes } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { type EditedTexts, withTexts } from "../document";
import { lockMinutes } from "../queries";
import { refusals } from "../workflow";
import { withWriter } from "../writers";
import { noteMinutes } from "./note-minutes";

export type SaveMinutesInput = { meetingId: number; startedFrom: number; texts: EditedTexts };

/** Saves the edited text. Whoever started from an older version is given the newest one, and nothing is written. */
export async function saveMinutes(input: SaveMinutesInput, act: Act, database: Database = db) {
  if (!may(act.actor, "minutes.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const locked = await lockMinutes(tx, input.meetingId);
    if (!locked?.minutes) return { ok: false, reasons: ["not_found"] } as const;
    const { meeting, minutes, standing } = locked;
    const reasons = refusals("save", standing, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const { version, document } = minutes;
    if (version !== input.startedFrom) {
      return { ok: false, reasons: ["newer_version"], theirs: document, version } as const;
    }
    const saved = withTexts(document, input.texts);
    const writers = withWriter(minutes.writers, act.actor);
    await tx
      .update(meetingMinutes)
      .set({ document: saved, writers, version: version + 1 })
      .where(eq(meetingMinutes.id, minutes.id));
    await noteMinutes(tx, { action: "minutes.save", meeting }, act, { was: document, is: saved });
    return { ok: true, version: version + 1 } as const;
  });
}
