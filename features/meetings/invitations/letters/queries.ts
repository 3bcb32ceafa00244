import { and, asc, eq, exists, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import {
  guestInvitations,
  invitationLetters,
  invitations,
  invitedRoles,
  meetingNotices,
  places,
} from "@/db/schema/invitations";
import { agendaItems, meetings } from "@/db/schema/meetings";
import { planSteps } from "@/db/schema/plan";
import { keyFor, keyHashOf } from "../answering/queries";
import { guestKeyFor } from "../guests/queries";
import { findAddresses, getInvitedMeeting, getNotice, listInvitations, listRoles } from "../queries";
import { usualReminders } from "../reminding";

type Reader = Database | Transaction;

/** What of a meeting's agenda those invited are told, in running order. */
async function listAnnouncedAgenda(meetingId: number, database: Reader) {
  return database
    .select({
      kind: agendaItems.kind,
      subjectEn: agendaItems.subjectEn,
      subjectZh: agendaItems.subjectZh,
      unitEn: units.nameEn,
      unitZh: units.nameZh,
    })
    .from(agendaItems)
    .leftJoin(units, eq(units.id, agendaItems.unitId))
    .where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.internal, false)))
    .orderBy(asc(agendaItems.position));
}

/** Everything the notice of a meeting is made of; null when there is no such meeting. */
export async function getNoticeFacts(meetingId: number, database: Reader = db) {
  const meeting = await getInvitedMeeting(meetingId, database);
  if (!meeting) return null;
  const bodies = (await listInvitations(meetingId, database)).filter(({ state }) => state !== "withdrawn");
  return {
    meeting,
    notice: await getNotice(meetingId, database),
    roles: (await listRoles(meetingId, database)).map(({ nameEn, nameZh, quota, observer }) => {
      return { nameEn, nameZh, quota, observer };
    }),
    bodies: bodies.map(({ unit }) => ({ kind: unit.kind, nameEn: unit.nameEn, nameZh: unit.nameZh })),
    allDistricts:
      bodies.filter(({ unit }) => unit.kind === "district").length ===
      (await database.$count(units, eq(units.kind, "district"))),
    agenda: await listAnnouncedAgenda(meetingId, database),
  };
}

async function wasTold(letter: { id: number; invitationId: number | null; placeId: number | null }, tx: Reader) {
  const about =
    letter.invitationId === null
      ? eq(invitationLetters.placeId, letter.placeId ?? 0)
      : eq(invitationLetters.invitationId, letter.invitationId);
  const earlier = await tx.$count(
    invitationLetters,
    and(about, lt(invitationLetters.id, letter.id), isNotNull(invitationLetters.takenAt)),
  );
  return earlier > 0;
}

async function bodyOf(invitationId: number, tx: Reader) {
  const [row] = await tx
    .select({ invitation: invitations, unit: units })
    .from(invitations)
    .innerJoin(units, eq(units.id, invitations.unitId))
    .where(eq(invitations.id, invitationId));
  if (!row) return null;
  const { invitation, unit } = row;
  const silent = await tx
    .select({ roleId: places.roleId, nameEn: invitedRoles.nameEn, nameZh: invitedRoles.nameZh })
    .from(places)
    .innerJoin(invitedRoles, eq(invitedRoles.id, places.roleId))
    .where(and(eq(places.invitationId, invitationId), eq(places.reply, "silent")))
    .orderBy(asc(invitedRoles.position), asc(places.id));
  // After a change of the portal's secret the key of an older invitation cannot be computed any more.
  const key = invitation.keySeed === null ? null : keyFor(invitation.keySeed);
  return {
    ...{ meetingId: invitation.meetingId, state: invitation.state, current: invitation.sequence, silent },
    uid: `invitation-${invitationId}`,
    told: invitation.told,
    to: (await findAddresses([unit.id], tx)).get(unit.id) ?? [],
    body: {
      invitationId,
      name: { en: unit.nameEn, zh: unit.nameZh },
      isDistrict: unit.kind === "district",
      key: key !== null && keyHashOf(key) === invitation.keyHash ? key : null,
    },
    guest: null,
  };
}

async function guestOf(placeId: number, tx: Reader) {
  const [row] = await tx
    .select({ place: places, guest: guestInvitations })
    .from(guestInvitations)
    .innerJoin(places, eq(places.id, guestInvitations.placeId))
    .where(eq(guestInvitations.placeId, placeId));
  if (!row) return null;
  const { place, guest } = row;
  return {
    ...{ meetingId: place.meetingId, state: guest.state, current: guest.sequence, silent: [], told: guest.told },
    uid: `guest-${placeId}`,
    to: place.email === "" ? [] : [place.email],
    body: null,
    guest: {
      ...{ origin: place.origin, name: place.name, post: place.post, unitText: place.unitText },
      key: guestKeyFor({ ...guest, email: place.email }),
    },
  };
}

/** A letter with all it tells as things stand, locked until the transaction ends; null when there is none. */
export async function lockLetter(tx: Transaction, id: number) {
  const [letter] = await tx.select().from(invitationLetters).where(eq(invitationLetters.id, id)).for("update");
  if (!letter) return null;
  const about =
    letter.invitationId === null ? await guestOf(letter.placeId ?? 0, tx) : await bodyOf(letter.invitationId, tx);
  const facts = about && (await getNoticeFacts(about.meetingId, tx));
  return facts && { ...letter, ...about, facts, wasTold: await wasTold(letter, tx) };
}

export type LetterFacts = NonNullable<Awaited<ReturnType<typeof lockLetter>>>;

/** The letter of a first invitation or a change that nobody has begun to send, locked; null when there is none. */
export async function lockUnsent(
  tx: Transaction,
  about: { invitationId: number } | { placeId: number },
): Promise<{ id: number } | null> {
  const own =
    "invitationId" in about
      ? eq(invitationLetters.invitationId, about.invitationId)
      : eq(invitationLetters.placeId, about.placeId);
  const [letter] = await tx
    .select({ id: invitationLetters.id })
    .from(invitationLetters)
    .where(and(own, isNull(invitationLetters.takenAt), inArray(invitationLetters.kind, ["invite", "change"])))
    .orderBy(asc(invitationLetters.id))
    .limit(1)
    .for("update");
  return letter ?? null;
}

/** The planned meetings with replies due on some day that are still to be reminded of. */
export async function listRemindable(database: Reader = db) {
  const due = sql<string>`coalesce(${meetingNotices.repliesDueOn}, ${planSteps.dueOn})`;
  const rows = await database
    .select({ meetingId: meetings.id, repliesDueOn: due, remindDays: meetingNotices.remindDays })
    .from(meetings)
    .leftJoin(meetingNotices, eq(meetingNotices.meetingId, meetings.id))
    .leftJoin(planSteps, and(eq(planSteps.meetingId, meetings.id), eq(planSteps.kind, "replies_due")))
    .where(
      and(
        eq(meetings.status, "planned"),
        isNotNull(due),
        exists(
          database
            .select({ id: invitations.id })
            .from(invitations)
            .where(and(eq(invitations.meetingId, meetings.id), eq(invitations.state, "open"))),
        ),
      ),
    )
    .orderBy(asc(meetings.id));
  return rows.map((row) => ({ ...row, remindDays: row.remindDays ?? [...usualReminders] }));
}
