import { and, eq, exists, or } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetingSeries, meetings, trainings } from "@/db/schema/meetings";

type Reader = Database | Transaction;

/** Whether a meeting is a training by itself: one of a series of that kind. */
export async function isTrainingAlone(meetingId: number, database: Reader = db): Promise<boolean> {
  const [meeting] = await database
    .select({ kind: meetingSeries.kind })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(eq(meetings.id, meetingId));
  return meeting?.kind === "training";
}

/** Whether a meeting is a training by itself or has one under it. */
export async function hasTraining(meetingId: number, database: Reader = db): Promise<boolean> {
  const under = database
    .select({ id: trainings.meetingId })
    .from(trainings)
    .where(eq(trainings.meetingId, meetings.id));
  const [meeting] = await database
    .select({ id: meetings.id })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(and(eq(meetings.id, meetingId), or(eq(meetingSeries.kind, "training"), exists(under))));
  return meeting !== undefined;
}
