import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { invitations } from "@/db/schema/invitations";
import { decisions, itemNotes } from "@/db/schema/meeting-notes";
import { agendaItems, asks, meetingSeries, meetings } from "@/db/schema/meetings";
import { meetingMinutes } from "@/db/schema/minutes";
import { bodyAttended } from "../attended";
import { getMinutes, listAnnexes, listCorrections, listSeats, type Minutes } from "../queries";
import { ownPart } from "./own-part";

type Reader = Database | Transaction;

const pair = (en: string, zh: string) => ({ en, zh });

async function isInvited(districtId: number, meetingId: number, database: Reader): Promise<boolean> {
  const here = and(
    eq(invitations.meetingId, meetingId),
    eq(invitations.unitId, districtId),
    eq(invitations.state, "open"),
  );
  return (await database.$count(invitations, here)) > 0;
}

/** Whether circulated minutes are a district's business: it was invited, or somebody of it was there. */
export async function mayRead(districtId: number, meetingId: number, database: Reader = db) {
  const seats = await listSeats(meetingId, database);
  const attended = bodyAttended(seats, districtId);
  return { attended, may: attended || (await isInvited(districtId, meetingId, database)) };
}

/** The items that were the district's own, without what was decided for others. */
async function ownSections(districtId: number, { meetingId, document }: Minutes, database: Reader) {
  const items = await database
    .select({
      id: agendaItems.id,
      note: itemNotes,
      others: sql<number>`(
        select count(*)::int from ${decisions} as one
        where one.item_id = ${agendaItems.id} and one.unit_id is distinct from ${districtId})`,
    })
    .from(agendaItems)
    .leftJoin(itemNotes, eq(itemNotes.itemId, agendaItems.id))
    .where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.unitId, districtId)));
  return document.sections.flatMap((section) => {
    const item = items.find(({ id }) => section.key === `item-${id}`);
    const heard = pair(item?.note?.heardEn ?? "", item?.note?.heardZh ?? "");
    return item ? [ownPart({ section, heard, decidesForOthers: item.others > 0 })] : [];
  });
}

/**
 * What a district is shown of circulated minutes: who came of it, what it presented, its decisions, what was asked of
 * all districts, and its own corrections. Null while there is nothing for it to see.
 */
export async function getExtract(districtId: number, meetingId: number, database: Reader = db) {
  const minutes = await getMinutes(meetingId, database);
  if (!minutes || minutes.state === "draft") return null;
  const { attended, may } = await mayRead(districtId, meetingId, database);
  const [meeting] = await database.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!may || !meeting) return null;
  const decided = await database
    .select({ id: decisions.id, textEn: decisions.textEn, textZh: decisions.textZh, dueOn: decisions.dueOn })
    .from(decisions)
    .innerJoin(agendaItems, eq(agendaItems.id, decisions.itemId))
    .where(and(eq(agendaItems.meetingId, meetingId), eq(decisions.unitId, districtId)))
    .orderBy(asc(agendaItems.position), asc(decisions.position));
  const asked = await database.select().from(asks).where(eq(asks.meetingId, meetingId)).orderBy(asc(asks.position));
  const told = ({
    id,
    textEn,
    textZh,
    dueOn,
  }: {
    id: number;
    textEn: string;
    textZh: string;
    dueOn: string | null;
  }) => ({
    ...{ id, dueOn, text: pair(textEn, textZh) },
  });
  return {
    ...{ meetingId, attended, state: minutes.state, issue: minutes.issue, title: minutes.document.title },
    ...{
      date: meeting.date,
      endDate: meeting.endDate,
      venue: pair(meeting.venueEn, meeting.venueZh),
      seal: minutes.seal,
    },
    sections: await ownSections(districtId, minutes, database),
    decisions: decided.map(told),
    asks: asked.map(told),
    corrections: (await listCorrections(meetingId, database)).filter(({ unitId }) => unitId === districtId),
    annexes: (await listAnnexes(meetingId, database)).length,
  };
}

/** The circulated minutes that are a district's business, the latest first. */
export async function listExtracts(districtId: number, database: Reader = db) {
  const rows = await database
    .select({
      meetingId: meetings.id,
      year: meetings.year,
      quarter: meetings.quarter,
      series: { en: meetingSeries.nameEn, zh: meetingSeries.nameZh },
    })
    .from(meetingMinutes)
    .innerJoin(meetings, eq(meetings.id, meetingMinutes.meetingId))
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(ne(meetingMinutes.state, "draft"))
    .orderBy(desc(meetings.year), desc(meetings.quarter), desc(meetings.id));
  const shown = await Promise.all(rows.map(async (row) => (await mayRead(districtId, row.meetingId, database)).may));
  return rows.filter((_, index) => shown[index]);
}
