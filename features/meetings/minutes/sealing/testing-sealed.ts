import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { itemProposals, removedItems } from "@/db/schema/agendas";
import { guestInvitations, invitations, invitedRoles, places } from "@/db/schema/invitations";
import { materials } from "@/db/schema/materials";
import { decisions, itemNotes } from "@/db/schema/meeting-notes";
import { agendaItems, meetings } from "@/db/schema/meetings";
import { trainingAudiences } from "@/db/schema/trainings";
import { seal } from "../mutations/seal";
import { at, done, type minutesWorld } from "../testing-minutes";

type World = Awaited<ReturnType<typeof minutesWorld>>;

/** What hangs on a meeting besides what every meeting of this world has. */
async function hangMore(meetingId: number, { database, desk, of }: World) {
  const words = { kind: "discuss" as const, subjectEn: "more", subjectZh: "" };
  const [proposal] = await database
    .insert(itemProposals)
    .values({
      ...{ ...words, meetingId, formKey: randomUUID(), unitId: of.pinggu, proposedAt: at },
      proposedBy: desk.organiser.accountId ?? 0,
    })
    .returning();
  const item = { ...words, id: 900_000 + meetingId, meetingId, position: 1, unitId: null, personId: null };
  await database.insert(removedItems).values({
    ...{ itemId: item.id, meetingId, removedAt: at, proposalIds: [], materialIds: [] },
    item: { ...item, subjectYear: null, internal: false, minutes: null, standing: false, late: false },
  });
  const [guest, silent] = await database
    .insert(places)
    .values([
      { meetingId, origin: "guest", name: "Gu Lan", email: "gulan@normal.example", reply: "named" },
      { meetingId, origin: "guest", name: "Shen Yu", reply: "named" },
    ])
    .returning();
  await database.insert(guestInvitations).values({ placeId: guest?.id ?? 0, state: "open", openedAt: at });
  const [audience] = await database
    .select({ id: trainingAudiences.id })
    .from(trainingAudiences)
    .where(eq(trainingAudiences.meetingId, meetingId));
  await database.insert(materials).values({
    ...{ meetingId, position: 2, key: `more-${meetingId}`, class: "participants", addedAt: at },
    ...{ titleEn: "", titleZh: "", name: "more.pdf", type: "pdf", bytes: 3, sha256: "1".repeat(64) },
  });
  return {
    ...{ proposalId: proposal?.id ?? 0, removedItemId: item.id, audienceId: audience?.id ?? 0 },
    ...{ guestId: guest?.id ?? 0, silentId: silent?.id ?? 0 },
  };
}

/** A meeting whose minutes are sealed, with what every verb could be about: an item, a place, a file and so on. */
export async function sealedMeeting(world: World) {
  const { database } = world;
  const meetingId = await world.moments.approved();
  const more = await hangMore(meetingId, world);
  done(await seal({ ...(await world.now(meetingId)), asItStands: true }, world.by(world.desk.secondChief), database));
  const [meeting] = await database.select().from(meetings).where(eq(meetings.id, meetingId));
  const items = await database
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const [role] = await database.select().from(invitedRoles).where(eq(invitedRoles.meetingId, meetingId));
  const invited = await database.select().from(invitations).where(eq(invitations.meetingId, meetingId));
  const seats = await database.select().from(places).where(eq(places.meetingId, meetingId)).orderBy(asc(places.id));
  const itemId = items[1]?.id ?? 0;
  const [note] = await database.select().from(itemNotes).where(eq(itemNotes.itemId, itemId));
  const [decision] = await database.select().from(decisions).where(eq(decisions.itemId, itemId));
  const [material] = await database.select().from(materials).where(eq(materials.meetingId, meetingId));
  return {
    ...{ ...more, meetingId, itemId, startedFrom: meeting?.version ?? 0, firstItemId: items[0]?.id ?? 0 },
    ...{ roleId: role?.id ?? 0, invitationId: invited[0]?.id ?? 0, placeId: seats[0]?.id ?? 0 },
    ...{ decisionId: decision?.id ?? 0, noteVersion: note?.version ?? 0, materialId: material?.id ?? 0 },
  };
}
