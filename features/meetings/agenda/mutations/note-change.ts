import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { noteMeeting } from "../../mutations/note-meeting";

type Meeting = { id: number; version: number; isPublic: boolean; year: number; quarter: number };
type Deed = { action: `agenda.${string}`; before?: object | undefined; after?: object | undefined };

/** Ends a change of the agenda: raises the record's version, notes what was done, makes the public site follow. */
export async function noteChange(tx: Transaction, meeting: Meeting, deed: Deed, act: Act): Promise<number> {
  const version = meeting.version + 1;
  await tx.update(meetings).set({ version, updatedAt: act.at }).where(eq(meetings.id, meeting.id));
  const { year, quarter, isPublic } = meeting;
  // By its quarter the record of deeds names the meeting.
  const facts = { before: deed.before, after: { year, quarter, ...deed.after } };
  await noteMeeting(tx, meeting.id, { action: deed.action, ...facts, isPublic }, act);
  return version;
}
