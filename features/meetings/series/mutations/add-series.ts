import { sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetingSeries } from "@/db/schema/meetings";
import { freeSlug, slugOf } from "@/features/addresses/slug";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { takenSlugs } from "../queries";
import type { SeriesKind } from "../series";

export type AddSeriesInput = {
  /** Made from the English name where it is not said. */
  slug?: string;
  /** A quarterly meeting where it is not said. */
  kind?: SeriesKind;
  nameEn: string;
  nameZh: string;
};

/** Adds a series of meetings that come again. */
export async function addSeries(input: AddSeriesInput, act: Act, database: Database = db) {
  if (!may(act.actor, "series.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    await tx.execute(sql`lock table ${meetingSeries} in share row exclusive mode`);
    const slug = input.slug ?? freeSlug(slugOf(input.nameEn, "meeting"), await takenSlugs(tx));
    const written = { ...input, slug };
    const [series] = await tx.insert(meetingSeries).values(written).returning({ id: meetingSeries.id });
    if (!series) throw new Error("the series was not written");
    await recordAudit(tx, {
      act,
      action: "meeting.add_series",
      subject: { type: "meeting_series", id: series.id },
      after: written,
    });
    return { ok: true, seriesId: series.id } as const;
  });
}
