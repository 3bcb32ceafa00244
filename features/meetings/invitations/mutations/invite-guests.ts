import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { guestInvitations } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { isSealed } from "../../minutes/sealing/queries";
import { lockMeeting } from "../../queries";
import { getInvitedMeeting, listGuests } from "../queries";
import { toldOf } from "../told";
import { writeLetters } from "./write-letters";

/** Without `only` all who are invited apart are meant. */
export type InviteGuestsInput = { meetingId: number; only?: { placeId: number } | { audienceId: number } };

const isMeant = (guest: { id: number; audienceId: number | null }, { only }: InviteGuestsInput) => {
  if (!only) return true;
  return "placeId" in only ? guest.id === only.placeId : guest.audienceId === only.audienceId;
};

/** Opens the invitations of guests that are still drafts; a letter goes to each of whom there is an address. */
export async function inviteGuests(input: InviteGuestsInput, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId } = input;
  return database.transaction(async (tx) => {
    await lockMeeting(tx, meetingId);
    const meeting = await getInvitedMeeting(meetingId, tx);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    if (meeting.status !== "planned") return { ok: false, reasons: ["wrong_status"] } as const;
    if (meeting.date === null) return { ok: false, reasons: ["no_date"] } as const;
    if (meeting.date < beijingDay(act.at)) return { ok: false, reasons: ["past"] } as const;
    const guests = await listGuests(meetingId, tx);
    const drafts = guests.filter((guest) => guest.state === "draft" && isMeant(guest, input));
    if (drafts.length === 0) return { ok: false, reasons: ["nothing_to_open"] } as const;
    const told = JSON.stringify(toldOf(meeting));
    const about = [];
    for (const { id: placeId, sequence, openedAt, email } of drafts) {
      const next = openedAt === null ? sequence : sequence + 1;
      await tx
        .update(guestInvitations)
        .set({ state: "open", sequence: next, told, openedAt: act.at })
        .where(eq(guestInvitations.placeId, placeId));
      if (email !== "") about.push({ placeId, sequence: next });
    }
    const { year, quarter } = meeting;
    await recordAudit(tx, {
      act,
      action: "invitation.invite_guests",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, places: drafts.map(({ id }) => id) },
    });
    await writeLetters(tx, { meetingId, kind: "invite", about }, act);
    return { ok: true, invited: drafts.length } as const;
  });
}
