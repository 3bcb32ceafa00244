import type { Transaction } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import { findPublicMeeting } from "../published/queries";
import { entriesOf } from "../published/words";

type Deed = {
  action: `${"meeting" | "agenda"}.${string}`;
  before?: unknown;
  after?: unknown;
  reason?: string;
  /** Whether the public is or was told of the meeting. */
  isPublic: boolean | undefined;
};

/** Notes in a verb's transaction what was done to a meeting, and makes the public site follow where it tells of it. */
export async function noteMeeting(tx: Transaction, meetingId: number, deed: Deed, act: Act): Promise<void> {
  const { isPublic, ...entry } = deed;
  await recordAudit(tx, { act, subject: { type: "meeting", id: meetingId }, ...entry });
  if (!isPublic) return;
  const meeting = await findPublicMeeting(meetingId, tx);
  await writeEntries(tx, { kind: "meeting", id: meetingId }, meeting ? entriesOf(meeting) : []);
  await raiseGeneration(tx);
}
