import { type Database, db } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { meetingIn } from "../incoming";
import { readArchived } from "../queries";

/** Hands out a whole meeting as it goes into an archive; the record tells who took it, and what it came to. */
export async function exportArchive(input: { meetingId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "archive.export")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(
    async (tx) => {
      const archived = await readArchived(meetingId, act.at, tx);
      if (!archived) return { ok: false, reasons: ["not_found"] } as const;
      const { year, quarter } = meetingIn(archived.content);
      const { contentHash, files } = archived;
      await recordAudit(tx, {
        ...{ act, action: "meeting.archive", subject: { type: "meeting", id: meetingId } },
        after: { year, quarter, contentHash, files: files.length },
      });
      return { ok: true, archived } as const;
    },
    { isolationLevel: "repeatable read" },
  );
}
