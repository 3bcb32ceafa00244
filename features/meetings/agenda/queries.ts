import { and, asc, desc, eq, gte, isNotNull, ne, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { agendas, removedItems } from "@/db/schema/agendas";
import { agendaItems, meetingSeries, meetings } from "@/db/schema/meetings";
import { isSealed } from "../minutes/sealing/queries";

type Reader = Database | Transaction;

export type ItemRow = typeof agendaItems.$inferSelect;

/** The agenda of a meeting with what holds for it as a whole; null when there is no such meeting. */
export async function readAgenda(meetingId: number, database: Reader = db) {
  const [meeting] = await database
    .select({
      id: meetings.id,
      version: meetings.version,
      seriesId: meetings.seriesId,
      series: { en: meetingSeries.nameEn, zh: meetingSeries.nameZh },
      year: meetings.year,
      quarter: meetings.quarter,
      status: meetings.status,
      date: meetings.date,
      startsAt: meetings.startsAt,
      // An agenda runs by the clock of one day; where there are several its end says nothing about this one.
      endsAt: sql<string | null>`case when ${meetings.endDate} is null then ${meetings.endsAt} end`,
      isPublic: meetings.isPublic,
      frozenAt: agendas.frozenAt,
      callUntil: agendas.callUntil,
      callAllowsLate: sql<boolean>`coalesce(${agendas.callAllowsLate}, false)`,
      agendaVersion: sql<number>`coalesce(${agendas.version}, 1)`,
    })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .leftJoin(agendas, eq(agendas.meetingId, meetings.id))
    .where(eq(meetings.id, meetingId));
  if (!meeting) return null;
  const items = await database
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));
  return { ...meeting, items };
}

export type Agenda = NonNullable<Awaited<ReturnType<typeof readAgenda>>>;

type LockedAgenda = Agenda & { isSealed: boolean };

/** The agenda with its meeting locked until the transaction ends, and whether it is sealed; null when there is none. */
export async function lockAgenda(tx: Transaction, meetingId: number): Promise<LockedAgenda | null> {
  await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.id, meetingId)).for("update");
  const agenda = await readAgenda(meetingId, tx);
  return agenda && { ...agenda, isSealed: await isSealed(tx, meetingId) };
}

/** Whether whatever is added to the agenda comes late. */
export async function isFrozen(meetingId: number, database: Reader = db): Promise<boolean> {
  return (await database.$count(agendas, and(eq(agendas.meetingId, meetingId), isNotNull(agendas.frozenAt)))) > 0;
}

/** The item that was taken off last, since a moment; null when there is none. */
export async function findRemovedItem(meetingId: number, since: Date, database: Reader = db) {
  const [removed] = await database
    .select()
    .from(removedItems)
    .where(and(eq(removedItems.meetingId, meetingId), gte(removedItems.removedAt, since)))
    .orderBy(desc(removedItems.removedAt), desc(removedItems.itemId))
    .limit(1);
  return removed ? { ...removed, item: removed.item as ItemRow } : null;
}

/** The presentations of districts and others at the meetings of a series that were held, but for one meeting. */
export async function listHeard({ seriesId, id }: { seriesId: number; id: number }, database: Reader = db) {
  const rows = await database
    .select({ districtId: agendaItems.unitId, year: meetings.year, quarter: meetings.quarter, day: meetings.date })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(
      and(
        eq(meetings.seriesId, seriesId),
        ne(meetings.id, id),
        eq(meetings.status, "held"),
        eq(agendaItems.kind, "present"),
        isNotNull(agendaItems.unitId),
      ),
    );
  return rows.flatMap(({ districtId, day, ...quarter }) =>
    districtId === null || day === null ? [] : [{ ...quarter, districtId, day }],
  );
}
