import { type Database, db } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import {
  getInvitedMeeting,
  listAnswers,
  listGuests,
  listInvitations,
  listPlaces,
  listQuestions,
  listRoles,
} from "../queries";

/** Hands out who is invited and what was replied, to be kept outside the portal; the record tells who took it. */
export async function exportList(input: { meetingId: number; file: string }, act: Act, database: Database = db) {
  if (!may(act.actor, "invitation.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, file } = input;
  return database.transaction(async (tx) => {
    const meeting = await getInvitedMeeting(meetingId, tx);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    const places = await listPlaces(meetingId, tx);
    const guests = (await listGuests(meetingId, tx)).filter(({ state }) => state !== "withdrawn");
    const list = {
      ...{ meeting, places, guests },
      bodies: (await listInvitations(meetingId, tx)).filter(({ state }) => state !== "withdrawn"),
      roles: await listRoles(meetingId, tx),
      questions: await listQuestions(meetingId, tx),
      answers: await listAnswers(
        places.map(({ id }) => id),
        tx,
      ),
    };
    const { year, quarter } = meeting;
    await recordAudit(tx, {
      act,
      action: "invitation.export",
      subject: { type: "meeting", id: meetingId },
      after: { year, quarter, file, places: places.length, guests: guests.length },
    });
    return { ok: true, list } as const;
  });
}
