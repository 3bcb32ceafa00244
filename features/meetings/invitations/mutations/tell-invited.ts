import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { guestInvitations, invitationLetters, invitations } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { beijingDay } from "@/platform/clock";
import { lockUnsent } from "../letters/queries";
import { getInvitedMeeting, listGuests, listInvitations } from "../queries";
import { isWorthTelling, readTold, toldOf } from "../told";
import { writeLetters } from "./write-letters";

/**
 * Tells everyone whose invitation is open that day, time, venue or the meeting itself is another than they were told,
 * once and only where it matters. For any verb that changes a meeting, at the end of its transaction.
 */
export async function tellInvited(tx: Transaction, meetingId: number, act: Act): Promise<void> {
  const meeting = await getInvitedMeeting(meetingId, tx);
  if (!meeting) return;
  const told = JSON.stringify(toldOf(meeting));
  const bodies = (await listInvitations(meetingId, tx)).map((one) => ({ ...one, about: { invitationId: one.id } }));
  const guests = (await listGuests(meetingId, tx)).map((one) => ({ ...one, about: { placeId: one.id } }));
  const cancelled = meeting.status === "cancelled";
  const letters = [];
  let followed = 0;
  for (const { about, state, sequence, told: before } of [...bodies, ...guests]) {
    const was = readTold(before);
    if (state !== "open" || !was || !isWorthTelling(was, meeting, beijingDay(act.at))) continue;
    const next = { told, sequence: sequence + 1 };
    if ("invitationId" in about) {
      await tx.update(invitations).set(next).where(eq(invitations.id, about.invitationId));
    } else await tx.update(guestInvitations).set(next).where(eq(guestInvitations.placeId, about.placeId));
    // A letter that has not gone yet tells it; one more would tell it twice.
    const unsent = cancelled ? null : await lockUnsent(tx, about);
    if (unsent) {
      await tx.update(invitationLetters).set({ sequence: next.sequence }).where(eq(invitationLetters.id, unsent.id));
      followed += 1;
    } else letters.push({ ...about, sequence: next.sequence, before });
  }
  if (letters.length + followed === 0) return;
  const { year, quarter } = meeting;
  await recordAudit(tx, {
    act,
    action: "invitation.tell",
    subject: { type: "meeting", id: meetingId },
    after: { year, quarter, told: JSON.parse(told), letters: letters.length },
  });
  await writeLetters(tx, { meetingId, kind: cancelled ? "cancel" : "change", about: letters }, act);
}
