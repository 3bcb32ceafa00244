import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { invitedRoles } from "@/db/schema/invitations";
import { meetingSeries, meetings } from "@/db/schema/meetings";
import { checklistItems } from "@/db/schema/plan";
import { getMeeting } from "../../queries";

type Reader = Database | Transaction;

/** The latest meeting of a series that is not cancelled; of all series, where none is named. */
export async function findLatest(seriesId: number | null, database: Reader = db) {
  const [latest] = await database
    .select({ id: meetings.id, seriesId: meetings.seriesId, year: meetings.year, quarter: meetings.quarter })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(
      and(
        ne(meetings.status, "cancelled"),
        seriesId === null ? eq(meetingSeries.kind, "quarterly") : eq(meetings.seriesId, seriesId),
      ),
    )
    .orderBy(desc(meetings.year), desc(meetings.quarter), desc(meetings.id))
    .limit(1);
  return latest ?? null;
}

/**
 * The meeting of a series from which its next is opened: the one named, or the latest of the series where that is of
 * another; null when the series has none yet, undefined when there is no such meeting at all.
 */
export async function findSource(tx: Transaction, { fromId, seriesId }: { fromId: number; seriesId: number }) {
  const [named] = await tx.select({ seriesId: meetings.seriesId }).from(meetings).where(eq(meetings.id, fromId));
  if (!named) return undefined;
  return named.seriesId === seriesId ? fromId : ((await findLatest(seriesId, tx))?.id ?? null);
}

/** What the next meeting takes over from one: host and way of meeting, standing items, invited roles, checklist. */
export async function readStanding(meetingId: number, database: Reader = db) {
  const meeting = await getMeeting(meetingId, database);
  if (!meeting) return null;
  const roles = await database
    .select()
    .from(invitedRoles)
    .where(eq(invitedRoles.meetingId, meetingId))
    .orderBy(asc(invitedRoles.position));
  const checklist = await database
    .select({ en: checklistItems.textEn, zh: checklistItems.textZh })
    .from(checklistItems)
    .where(and(eq(checklistItems.meetingId, meetingId), isNull(checklistItems.removedAt)))
    .orderBy(asc(checklistItems.position), asc(checklistItems.id));
  const agenda = meeting.record.agenda.filter(({ standing }) => standing);
  const { hostUnitId, mode } = meeting.record;
  return { hostUnitId, mode, agenda, roles, checklist };
}

/** The series held until the transaction ends, so that of two openings one waits; null when there is none. */
export async function lockSeries(tx: Transaction, seriesId: number) {
  const [series] = await tx.select().from(meetingSeries).where(eq(meetingSeries.id, seriesId)).for("update");
  return series ?? null;
}

/** The meeting that a form made before; null when it made none. */
export async function findByForm(tx: Transaction, formKey: string): Promise<number | null> {
  const [made] = await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.formKey, formKey));
  return made?.id ?? null;
}

/** A meeting of the series in a quarter that was not cancelled; null when there is none. */
export async function findInQuarter(
  tx: Transaction,
  { seriesId, year, quarter }: { seriesId: number; year: number; quarter: number },
): Promise<number | null> {
  const [there] = await tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(
      and(
        ...[eq(meetings.seriesId, seriesId), eq(meetings.year, year), eq(meetings.quarter, quarter)],
        ne(meetings.status, "cancelled"),
      ),
    );
  return there?.id ?? null;
}

/** The municipal federation itself, the host where no earlier meeting names one. */
export async function municipalUnit(tx: Transaction): Promise<number | null> {
  const [unit] = await tx.select({ id: units.id }).from(units).where(eq(units.kind, "municipal")).limit(1);
  return unit?.id ?? null;
}
