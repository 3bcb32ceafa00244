import { type Database, db, type Transaction } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { addGuest } from "../../invitations/mutations/add-guest";
import { inviteGuests } from "../../invitations/mutations/invite-guests";
import { listGuests } from "../../invitations/queries";
import { lockMeeting } from "../../queries";
import { getLecturer } from "../lecturers/queries";

type Input = { meetingId: number; lecturerId: number };
type Refusal = Extract<Awaited<ReturnType<typeof addGuest | typeof inviteGuests>>, { ok: false }>;

class Refused extends Error {
  constructor(readonly answer: Refusal) {
    super(answer.reasons.join());
  }
}

async function invite(tx: Transaction, { meetingId, lecturerId }: Input, act: Act) {
  await lockMeeting(tx, meetingId);
  const lecturer = await getLecturer(lecturerId, tx);
  if (!lecturer || lecturer.putAsideAt !== null) return { ok: false, reasons: ["lecturer_gone"] } as const;
  const { personId, name, institution, email } = lecturer;
  const places = (await listGuests(meetingId, tx)).filter((place) => place.personId === personId);
  const there = places.find(({ state }) => state !== "withdrawn");
  if (there?.state === "open") return { ok: true } as const;
  const guest = { meetingId, personId, origin: "lecturer" as const, post: "", email };
  const unitText = institution.zh || institution.en;
  const added = there ? null : await addGuest({ ...guest, name: name.zh || name.en, unitText }, act, tx);
  if (added && !added.ok) throw new Refused(added);
  const placeId = there?.id ?? added?.placeId ?? 0;
  const invited = await inviteGuests({ meetingId, only: { placeId } }, act, tx);
  if (!invited.ok) throw new Refused(invited);
  return { ok: true } as const;
}

/**
 * Invites a lecturer of the directory to a meeting: puts her on the list of those invited apart and opens her
 * invitation. Where the meeting cannot be opened yet neither is done; whoever is invited already is not invited again.
 */
export async function inviteLecturer(input: Input, act: Act, database: Database = db) {
  if (!may(act.actor, "training.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  try {
    return await database.transaction((tx) => invite(tx, input, act));
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}
