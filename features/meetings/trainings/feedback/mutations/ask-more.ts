import type { z } from "zod";
import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockDay } from "../../../attendance/queries";
import { lockForm } from "../queries";
import { isOpen, type onForm } from "../window";
import { writeAsks } from "./write-asks";

/** Writes to those who came or were credited since the form was opened. */
export async function askMore(input: z.infer<typeof onForm>, act: Act, database: Database = db) {
  if (!may(act.actor, "training_feedback.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const day = await lockDay(tx, input.meetingId);
    const form = day && (await lockForm(tx, input.meetingId));
    if (!form) return { ok: false, reasons: ["not_found"] } as const;
    if (!isOpen(form, day, act.at)) return { ok: false, reasons: ["closed"] } as const;
    const letters = await writeAsks(tx, day, act);
    if (letters === 0) return { ok: false, reasons: ["nobody_new"] } as const;
    return { ok: true, letters } as const;
  });
}
