import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { reportThreads } from "@/db/schema/comments";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { getReport } from "../../queries";
import { lockThread } from "../queries";
import type { beginning } from "../thread";
import { writeComment } from "./write-comment";

/** Begins a thread about a passage, under the id its mark bears. The same form sent again makes nothing more. */
export async function beginThread(input: z.infer<typeof beginning>, act: Act, database: Database = db) {
  const author = act.actor.accountId;
  if (!may(act.actor, "report.comment") || author === null) return { ok: false, reasons: ["not_permitted"] } as const;
  const { threadId: id, commentId, reportId, words, kind, ...passage } = input;
  return database.transaction(async (tx) => {
    if (!(await getReport(reportId, tx))) return { ok: false, reasons: ["not_found"] } as const;
    const suggested = kind === "suggestion" ? passage.suggested : "";
    const [made] = await tx
      .insert(reportThreads)
      .values({ ...passage, id, reportId, kind, suggested, state: "open", begunBy: author, begunAt: act.at })
      .onConflictDoNothing()
      .returning({ id: reportThreads.id });
    if (!made) {
      const there = await lockThread(tx, id);
      const isSame = there?.reportId === reportId && there.begunBy === author;
      return isSame ? ({ ok: true, threadId: id } as const) : ({ ok: false, reasons: ["taken"] } as const);
    }
    await recordAudit(tx, {
      act,
      action: kind === "comment" ? "comment.begin" : "comment.suggest",
      subject: { type: "report", id: reportId },
      after: { thread: id, language: passage.language, field: passage.field },
    });
    if (words !== "")
      await writeComment(tx, { id: commentId, threadId: id, reportId, author, words, isNew: true }, act);
    return { ok: true, threadId: id } as const;
  });
}
