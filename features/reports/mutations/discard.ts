import { and, eq, inArray, max } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { reports, reportVersions } from "@/db/schema/reports";
import type { Act } from "@/features/people/actor";
import type { Language } from "../language";
import { lockReport, textsOf } from "../queries";
import { isBegun, mayTake, openLanguages, refusals } from "../workflow";
import { putBack } from "../working";
import { takeStep } from "./take-step";
import { writeVersion } from "./write-version";

export type DiscardInput = { reportId: number; languages?: readonly Language[] | undefined };

/** Lets go of what was written in languages of a published report; what readers see of them is their working text again. */
export async function discardChanges(input: DiscardInput, act: Act, database: Database = db) {
  if (!mayTake("discard", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const of = input.languages ?? openLanguages("discard", report.state);
    const reasons = refusals("discard", report.state, act.actor, of);
    if (reasons.length > 0 || report.liveVersionId === null) return { ok: false, reasons } as const;
    await takeStep(tx, report, "discard", act, { of });
    const { editions } = report.state;
    const rest = (["en", "zh"] as const).filter((one) => !of.includes(one) && isBegun(editions[one]));
    if (rest.every((language) => editions[language].status === "published")) {
      await tx.update(reports).set({ workingVersionId: report.liveVersionId }).where(eq(reports.id, report.id));
    } else {
      const draft = putBack(report.draft, await textsOf(report.liveVersionId, tx), of);
      const changed = of.flatMap(
        (language) => [`${language}.title`, `${language}.summary`, `${language}.body`] as const,
      );
      await writeVersion(tx, { reportId: report.id, draft, authorOf: [], changed, by: report.editor }, act);
    }
    const newest = tx
      .select({ id: max(reportVersions.id) })
      .from(reportVersions)
      .where(eq(reportVersions.reportId, report.id));
    await tx
      .update(reportEditions)
      .set({ settledVersionId: (await newest)[0]?.id ?? null })
      .where(and(eq(reportEditions.reportId, report.id), inArray(reportEditions.language, [...of])));
    return { ok: true } as const;
  });
}
