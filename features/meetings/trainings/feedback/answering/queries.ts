import { and, eq, gt, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";
import { trainingFeedbackForms, trainingFeedbackKeys } from "@/db/schema/training-feedback";
import { getTraining } from "../../hours/queries";
import { countKeys, keyHashOf, listAsked, listQuestions } from "../queries";
import { isOpen } from "../window";
import { codePattern, keyPattern } from "./answer";

type Reader = Database | Transaction;

/** The meeting whose form a key of a letter or a short address names, and whether that key is spent; null for neither. */
export async function readAddress(address: string, database: Reader = db) {
  if (codePattern.test(address)) {
    const [form] = await database
      .select({ meetingId: trainingFeedbackForms.meetingId })
      .from(trainingFeedbackForms)
      .where(eq(trainingFeedbackForms.code, address));
    return form ? { ...form, by: "code" as const, spent: false } : null;
  }
  if (!keyPattern.test(address)) return null;
  const [key] = await database
    .select({ meetingId: trainingFeedbackKeys.meetingId, spent: trainingFeedbackKeys.spent })
    .from(trainingFeedbackKeys)
    .where(and(eq(trainingFeedbackKeys.keyHash, keyHashOf(address)), eq(trainingFeedbackKeys.byLetter, true)));
  return key ? { ...key, by: "letter" as const } : null;
}

/** Whether fewer have answered by the short address than came without an email. */
export async function isCodeFree(meetingId: number, database: Reader = db): Promise<boolean> {
  const { withoutLetter } = await listAsked(meetingId, database);
  return (await countKeys(meetingId, database)).byCode < withoutLetter;
}

/** How many answered by the short address since a moment, as the activity record tells. */
export async function countByCode(meetingId: number, since: Date, database: Reader = db): Promise<number> {
  return database.$count(
    auditEntries,
    and(
      eq(auditEntries.action, "training_feedback.answer"),
      eq(auditEntries.subjectType, "meeting"),
      eq(auditEntries.subjectId, String(meetingId)),
      gt(auditEntries.at, since),
      sql`${auditEntries.after}->>'by' = 'code'`,
    ),
  );
}

/** What an address opens at a moment: the form, or why it cannot be answered; null where it opens nothing. */
export async function findOpened(address: string, at: Date, database: Reader = db) {
  const read = await readAddress(address, database);
  const training = read && (await getTraining(read.meetingId, database));
  const [form] = read
    ? await database.select().from(trainingFeedbackForms).where(eq(trainingFeedbackForms.meetingId, read.meetingId))
    : [];
  if (!read || !training || !form) return null;
  const { title, day } = training;
  const told = { title, date: day.date, closesAt: form.closesAt, by: read.by };
  if (read.spent) return { ...told, state: "answered" as const };
  if (!isOpen(form, day, at)) return { ...told, state: "closed" as const };
  if (read.by === "code" && !(await isCodeFree(read.meetingId, database)))
    return { ...told, state: "no_more" as const };
  return { ...told, state: "open" as const, questions: await listQuestions(read.meetingId, database) };
}
