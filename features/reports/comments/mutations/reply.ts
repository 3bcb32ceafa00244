import type { z } from "zod";
import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockThread } from "../queries";
import type { replying } from "../thread";
import { writeComment } from "./write-comment";

/** Says something in a thread that is open. The same form sent again makes nothing more. */
export async function reply(input: z.infer<typeof replying>, act: Act, database: Database = db) {
  const author = act.actor.accountId;
  if (!may(act.actor, "report.comment") || author === null) return { ok: false, reasons: ["not_permitted"] } as const;
  const { commentId: id, threadId, words } = input;
  return database.transaction(async (tx) => {
    const thread = await lockThread(tx, threadId);
    if (!thread) return { ok: false, reasons: ["not_found"] } as const;
    if (thread.state !== "open") return { ok: false, reasons: ["settled"] } as const;
    await writeComment(tx, { id, threadId, reportId: thread.reportId, author, words, isNew: true }, act);
    return { ok: true } as const;
  });
}
