import { type Database, db } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { Draft } from "../draft";
import { areThere, isSection } from "../queries";
import { writeReport } from "./write-report";

export type CreateInput = {
  sectionId: number;
  meetingId?: number | null;
  draft: Draft;
  key?: string | undefined;
  /** The file its text came from, if any: put on record. */
  fileName?: string;
};

/** Begins a report with its first version. Answers its id, or why it is refused. */
export async function createReport(input: CreateInput, act: Act, database: Database = db) {
  if (!may(act.actor, "report.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    if (!(await isSection(input.sectionId, tx)) || !(await areThere(input.draft, tx))) {
      return { ok: false, reasons: ["invalid"] } as const;
    }
    const report = { ...input, meetingId: input.meetingId ?? null };
    const reportId = await writeReport(tx, "report.create", report, act);
    if (input.fileName) {
      const after = { title: input.draft.en.title || input.draft.zh?.title, fileName: input.fileName };
      await recordAudit(tx, { act, action: "report.from_file", subject: { type: "report", id: reportId }, after });
    }
    return { ok: true, reportId } as const;
  });
}
