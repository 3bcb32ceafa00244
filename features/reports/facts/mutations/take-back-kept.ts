import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { keptFacts } from "@/db/schema/report-facts";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockReport } from "../../queries";
import type { takingBack } from "../keeping";

/** Takes back that a text was to stay as it is: what the record says now waits for a decision again. */
export async function takeBackKept(input: z.output<typeof takingBack>, act: Act, database: Database = db) {
  if (!may(act.actor, "report.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { reportId, keptId } = input;
  return database.transaction(async (tx) => {
    if (!(await lockReport(tx, reportId, act.at))) return { ok: false, reasons: ["not_found"] } as const;
    const [kept] = await tx
      .delete(keptFacts)
      .where(and(eq(keptFacts.id, keptId), eq(keptFacts.reportId, reportId)))
      .returning();
    if (!kept) return { ok: false, reasons: ["not_found"] } as const;
    const { language, field, seen, recorded, reason } = kept;
    const subject = { type: "report", id: reportId };
    const before = { language, field, seen, recorded, reason };
    await recordAudit(tx, { act, action: "report.take_back_kept", subject, before });
    return { ok: true } as const;
  });
}
