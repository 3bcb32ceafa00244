import type { Transaction } from "@/db/client";
import { invitationLetters } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import type { LetterKind } from "../letters";

type About = ({ invitationId: number } | { placeId: number }) & { sequence: number; before?: string | null };

/** Leaves a letter for each of these invitations in the queue; they go out once the transaction has ended. */
export async function writeLetters(
  tx: Transaction,
  { meetingId, kind, about }: { meetingId: number; kind: LetterKind; about: readonly About[] },
  act: Act,
): Promise<void> {
  if (about.length === 0) return;
  const letters = await tx
    .insert(invitationLetters)
    .values(about.map((one) => ({ ...one, kind, writtenAt: act.at })))
    .returning({ id: invitationLetters.id });
  for (const { id } of letters) await enqueue(tx, "meetings.invitation-letter", { letterId: id });
  await recordAudit(tx, {
    act,
    action: "invitation.write_letters",
    subject: { type: "meeting", id: meetingId },
    after: { kind, letters: letters.length },
  });
}
