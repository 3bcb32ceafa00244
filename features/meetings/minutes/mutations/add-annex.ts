import { count, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { minutesAnnexes } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockMinutes } from "../queries";
import { refusals } from "../workflow";
import { noteMinutes } from "./note-minutes";
import { writeSeal } from "./write-seal";

export type AnnexInput = { meetingId: number; en: string; zh: string };

/** Corrects sealed minutes by one more numbered annex, sealed at once; the minutes themselves stay as they are. */
export async function addAnnex(input: AnnexInput, act: Act, database: Database = db) {
  const { meetingId, en, zh } = input;
  const authorId = act.actor.accountId;
  if (!may(act.actor, "minutes.write") || authorId === null) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const locked = await lockMinutes(tx, meetingId);
    if (!locked?.minutes) return { ok: false, reasons: ["not_found"] } as const;
    const { meeting, minutes, standing } = locked;
    const reasons = refusals("annex", standing, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const [before] = await tx
      .select({ count: count() })
      .from(minutesAnnexes)
      .where(eq(minutesAnnexes.minutesId, minutes.id));
    const number = (before?.count ?? 0) + 1;
    const [annex] = await tx
      .insert(minutesAnnexes)
      .values({ minutesId: minutes.id, number, textEn: en, textZh: zh, authorId, at: act.at })
      .returning({ id: minutesAnnexes.id });
    if (!annex) throw new Error("the annex was not written");
    const hash = await writeSeal(tx, { meetingId, annexId: annex.id }, act);
    await noteMinutes(tx, { action: "minutes.annex", meeting }, act, { annex: number });
    return { ok: true, number, hash } as const;
  });
}
