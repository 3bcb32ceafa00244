import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { Draft } from "../draft";
import { areThere, findFreeSlug, lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { writeVersion } from "./write-version";

export type SaveInput = { reportId: number; startedFrom: number; draft: Draft };

/**
 * Saves a new working version. Whoever started from a version that is no longer the
 * newest is given the newest text instead, and nothing is written. Until a report is first
 * published its address follows its title.
 */
export async function saveReport(input: SaveInput, act: Act, database: Database = db) {
  if (!mayTake("save", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = refusals("save", report.state, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (report.version !== input.startedFrom) {
      return { ok: false, reasons: ["newer_version"], theirs: report.draft, version: report.version } as const;
    }
    if (!(await areThere(input.draft, tx))) return { ok: false, reasons: ["invalid"] } as const;
    const version = await writeVersion(tx, report.id, input.draft, act);
    if (report.state.standing === "unpublished" && input.draft.en.title !== report.draft.en.title) {
      const slug = await findFreeSlug(tx, {
        sectionId: report.sectionId,
        title: input.draft.en.title,
        except: report.id,
      });
      await tx.update(reports).set({ slug }).where(eq(reports.id, report.id));
      await recordAudit(tx, {
        act,
        action: "report.readdress",
        subject: { type: "report", id: report.id },
        before: { slug: report.slug },
        after: { slug },
      });
    }
    return { ok: true, version: version.number } as const;
  });
}
