import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db, type Transaction } from "@/db/client";
import { commentMentions, reportComments, reportThreads } from "@/db/schema/comments";
import { accounts } from "@/db/schema/people";
import { reports, reportTexts } from "@/db/schema/reports";
import { type Role, roles } from "@/features/people/actor";
import { permissions } from "@/features/people/permissions";

type Reader = Database | Transaction;

const commenting = roles.filter((role) => (permissions["report.comment"] as readonly Role[]).includes(role));
const settler = alias(accounts, "settler");

/** Whoever can be named in a comment: everyone who may comment, by name. */
export async function listStaff(database: Reader = db) {
  return database
    .select({ id: accounts.id, name: accounts.name, role: accounts.role })
    .from(accounts)
    .where(and(inArray(accounts.role, commenting), isNull(accounts.disabledAt)))
    .orderBy(asc(accounts.name), asc(accounts.id));
}

/** A report's threads with what was said in them, the oldest first; the words of a deleted comment are withheld. */
export async function listThreads(reportId: number, database: Database = db) {
  const threads = await database
    .select({
      id: reportThreads.id,
      language: reportThreads.language,
      field: reportThreads.field,
      quote: reportThreads.quote,
      kind: reportThreads.kind,
      suggested: reportThreads.suggested,
      state: reportThreads.state,
      begunBy: accounts.name,
      begunAt: reportThreads.begunAt,
      settledBy: settler.name,
      settledAt: reportThreads.settledAt,
    })
    .from(reportThreads)
    .innerJoin(accounts, eq(accounts.id, reportThreads.begunBy))
    .leftJoin(settler, eq(settler.id, reportThreads.settledBy))
    .where(eq(reportThreads.reportId, reportId))
    .orderBy(asc(reportThreads.begunAt), asc(reportThreads.id));
  const comments = await database
    .select({
      id: reportComments.id,
      threadId: reportComments.threadId,
      authorId: reportComments.author,
      author: accounts.name,
      words: reportComments.words,
      at: reportComments.at,
      editedAt: reportComments.editedAt,
      deletedAt: reportComments.deletedAt,
    })
    .from(reportComments)
    .innerJoin(reportThreads, eq(reportThreads.id, reportComments.threadId))
    .innerJoin(accounts, eq(accounts.id, reportComments.author))
    .where(eq(reportThreads.reportId, reportId))
    .orderBy(asc(reportComments.at), asc(reportComments.id));
  return threads.map((thread) => ({
    ...thread,
    comments: comments
      .filter(({ threadId }) => threadId === thread.id)
      .map(({ threadId: _, deletedAt, ...comment }) => {
        const deleted = deletedAt !== null;
        return { ...comment, deleted, words: deleted ? "" : comment.words };
      }),
  }));
}

/** A thread, locked until the transaction ends; null when there is none. */
export async function lockThread(tx: Transaction, id: string) {
  const [thread] = await tx.select().from(reportThreads).where(eq(reportThreads.id, id)).for("update");
  return thread ?? null;
}

/** A comment with its thread, locked until the transaction ends; null when there is none. */
export async function lockComment(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ comment: reportComments, thread: reportThreads })
    .from(reportComments)
    .innerJoin(reportThreads, eq(reportThreads.id, reportComments.threadId))
    .where(eq(reportComments.id, id))
    .for("update");
  return row ?? null;
}

/** Whom a comment has named so far. */
export async function mentionedIn(commentId: string, tx: Transaction): Promise<number[]> {
  const rows = await tx
    .select({ id: commentMentions.accountId })
    .from(commentMentions)
    .where(eq(commentMentions.commentId, commentId));
  return rows.map(({ id }) => id);
}

/** A comment as the letter about it needs it; null when it is gone or was deleted. */
export async function readComment(id: string, database: Database = db) {
  const [row] = await database
    .select({
      words: reportComments.words,
      author: accounts.name,
      quote: reportThreads.quote,
      reportId: reportThreads.reportId,
      title: reportTexts.title,
    })
    .from(reportComments)
    .innerJoin(reportThreads, eq(reportThreads.id, reportComments.threadId))
    .innerJoin(accounts, eq(accounts.id, reportComments.author))
    .innerJoin(reports, eq(reports.id, reportThreads.reportId))
    .leftJoin(
      reportTexts,
      and(eq(reportTexts.versionId, reports.workingVersionId), eq(reportTexts.language, reportThreads.language)),
    )
    .where(and(eq(reportComments.id, id), isNull(reportComments.deletedAt)));
  return row ?? null;
}
