import { type Database, db } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { RecordFilter } from "../../personal-record";
import { listRecord } from "../queries";

export type ExportRecordInput = { filter: Omit<RecordFilter, "page">; file: string };

/** Hands out who was credited what, to be kept outside the portal; the activity record tells who took it. */
export async function exportRecord(input: ExportRecordInput, act: Act, database: Database = db) {
  if (!may(act.actor, "training_hours.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { filter, file } = input;
  return database.transaction(async (tx) => {
    const people = await listRecord(filter, tx);
    await recordAudit(tx, {
      act,
      action: "training_hours.export",
      subject: { type: "training_hours", id: filter.year ?? "all" },
      after: { ...filter, file, people: people.length },
    });
    return { ok: true, people } as const;
  });
}
