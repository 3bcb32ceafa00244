import { type Database, db } from "@/db/client";
import { meetingSeries } from "@/db/schema/meetings";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

export type AddSeriesInput = { slug: string; nameEn: string; nameZh: string };

/** Adds a series of meetings that come again. */
export async function addSeries(input: AddSeriesInput, act: Act, database: Database = db) {
  if (!may(act.actor, "organisation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const [series] = await tx.insert(meetingSeries).values(input).returning({ id: meetingSeries.id });
    if (!series) throw new Error("the series was not written");
    await recordAudit(tx, {
      act,
      action: "meeting.add_series",
      subject: { type: "meeting_series", id: series.id },
      after: input,
    });
    return { ok: true, seriesId: series.id } as const;
  });
}
