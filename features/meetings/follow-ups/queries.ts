import { and, asc, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { followUpFiles, followUpLinks, followUpSteps, followUpSupport, followUps } from "@/db/schema/follow-ups";
import { asks, meetingSeries, meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { type FollowUpFilter, isShown } from "./filter";
import { type ListedFollowUp, seenOn } from "./follow-up";
import type { FollowUpInFull } from "./full";

type Reader = Database | Transaction;

/** So many follow-ups one page of a list holds. */
export const pageSize = 100;

const listed = {
  id: followUps.id,
  version: followUps.version,
  meetingId: followUps.meetingId,
  askId: followUps.askId,
  formKey: followUps.formKey,
  ofTraining: followUps.ofTraining,
  position: asks.position,
  textEn: followUps.textEn,
  textZh: followUps.textZh,
  leadUnitId: followUps.leadUnitId,
  leadKind: units.kind,
  leadEn: units.shortEn,
  leadZh: units.shortZh,
  leadOrder: units.protocolOrder,
  dueOn: followUps.dueOn,
  progress: followUps.progress,
  state: followUps.state,
  lastStep: followUps.lastStep,
  issuedAt: followUps.issuedAt,
  closedAt: followUps.closedAt,
  year: meetings.year,
  quarter: meetings.quarter,
};

/** Follow-ups that match, the newest meeting's first, each meeting's in the order of its asks and of protocol. */
export async function selectFollowUps(
  where: SQL | undefined,
  today: string,
  database: Reader,
  page?: { limit: number; offset: number },
): Promise<ListedFollowUp[]> {
  const query = database
    .select(listed)
    .from(followUps)
    .innerJoin(meetings, eq(meetings.id, followUps.meetingId))
    .innerJoin(units, eq(units.id, followUps.leadUnitId))
    .leftJoin(asks, eq(asks.id, followUps.askId))
    .where(where)
    .orderBy(
      sql`${meetings.year} desc, ${meetings.quarter} desc, ${followUps.meetingId} desc`,
      sql`${asks.position} asc nulls last, ${followUps.formKey}, ${units.kind} desc, ${units.protocolOrder}, ${followUps.id}`,
    );
  const rows = await (page ? query.limit(page.limit).offset(page.offset) : query);
  return rows.map((row) => seenOn(today, row));
}

/** All follow-ups of one meeting. */
export async function listOfMeeting(meetingId: number, today: string, database: Reader = db) {
  return selectFollowUps(eq(followUps.meetingId, meetingId), today, database);
}

/** These follow-ups, as far as they are there. */
export async function listByIds(ids: number[], today: string, database: Reader = db) {
  return selectFollowUps(inArray(followUps.id, ids), today, database);
}

function limitsOf({ state, district, meeting, colour, from }: Partial<FollowUpFilter>): SQL | undefined {
  const isReturned = and(eq(followUps.state, "in_work"), eq(followUps.lastStep, "return"));
  const states = {
    open: ne(followUps.state, "closed"),
    returned: isReturned,
    in_work: and(eq(followUps.state, "in_work"), ne(followUps.lastStep, "return")),
  };
  const inState = state === "open" || state === "returned" || state === "in_work" ? states[state] : undefined;
  return and(
    state && (inState ?? eq(followUps.state, state as "issued")),
    district ? eq(followUps.leadUnitId, district) : undefined,
    meeting ? eq(followUps.meetingId, meeting) : undefined,
    from ? eq(followUps.ofTraining, from === "training") : undefined,
    // Nothing that is closed has a colour: so few are open that the rule can look at each of them.
    colour ? ne(followUps.state, "closed") : undefined,
  );
}

/** Every follow-up that a filter shows, whatever the page. */
export async function exportFollowUps(filter: Partial<FollowUpFilter>, today: string, database: Reader = db) {
  const rows = await selectFollowUps(limitsOf(filter), today, database);
  return rows.filter((row) => isShown(filter, row));
}

/** One page of the follow-ups of all meetings, and how many there are in all. */
export async function listFollowUps(filter: FollowUpFilter, today: string, database: Reader = db) {
  const offset = (filter.page - 1) * pageSize;
  if (filter.colour) {
    const rows = await exportFollowUps(filter, today, database);
    return { rows: rows.slice(offset, offset + pageSize), total: rows.length };
  }
  const where = limitsOf(filter);
  const total = await database.$count(followUps, where);
  return { rows: await selectFollowUps(where, today, database, { limit: pageSize, offset }), total };
}

/** The follow-up with all that was done about it and what proves it; null when there is none. */
export async function getFollowUp(id: number, today: string, database: Reader = db): Promise<FollowUpInFull | null> {
  const [followUp] = await selectFollowUps(eq(followUps.id, id), today, database);
  if (!followUp) return null;
  const { step, note, progress, at } = followUpSteps;
  const steps = await database
    .select({ id: followUpSteps.id, step, note, progress, at, by: accounts.name })
    .from(followUpSteps)
    .leftJoin(accounts, eq(accounts.id, followUpSteps.actorId))
    .where(eq(followUpSteps.followUpId, id))
    .orderBy(asc(followUpSteps.id));
  const files = await database
    .select({
      key: followUpFiles.key,
      name: followUpFiles.name,
      bytes: followUpFiles.bytes,
      stepId: followUpFiles.stepId,
    })
    .from(followUpFiles)
    .where(eq(followUpFiles.followUpId, id))
    .orderBy(asc(followUpFiles.createdAt), asc(followUpFiles.key));
  const links = await database
    .select({ stepId: followUpLinks.stepId, address: followUpLinks.address })
    .from(followUpLinks)
    .innerJoin(followUpSteps, eq(followUpSteps.id, followUpLinks.stepId))
    .where(eq(followUpSteps.followUpId, id))
    .orderBy(asc(followUpLinks.stepId), asc(followUpLinks.position));
  const support = await database
    .select({ id: units.id, nameEn: units.shortEn, nameZh: units.shortZh })
    .from(followUpSupport)
    .innerJoin(units, eq(units.id, followUpSupport.unitId))
    .where(eq(followUpSupport.followUpId, id))
    .orderBy(asc(units.kind), asc(units.protocolOrder));
  return {
    ...followUp,
    support,
    steps: steps.map((one) => ({
      ...one,
      files: files.filter(({ stepId }) => stepId === one.id),
      links: links.filter(({ stepId }) => stepId === one.id).map(({ address }) => address),
    })),
    waiting: files.filter(({ stepId }) => stepId === null),
  };
}

/** The same of one district alone: another's does not exist for it. */
export async function getFollowUpFor(districtId: number | null, id: number, today: string, database: Reader = db) {
  const followUp = await getFollowUp(id, today, database);
  return followUp?.leadUnitId === districtId ? followUp : null;
}

/** The asks of a meeting that have follow-ups. */
export async function listIssuedAsks(meetingId: number, database: Reader = db): Promise<number[]> {
  const rows = await database
    .selectDistinct({ askId: followUps.askId })
    .from(followUps)
    .where(and(eq(followUps.meetingId, meetingId), isNotNull(followUps.askId)));
  return rows.flatMap(({ askId }) => (askId === null ? [] : [askId]));
}

/** A file that proves something, and who owes what it belongs to; null when there is none. */
export async function findEvidence(key: string, database: Reader = db) {
  const { name, type, bytes } = followUpFiles;
  const [file] = await database
    .select({ key: followUpFiles.key, name, type, bytes, leadUnitId: followUps.leadUnitId })
    .from(followUpFiles)
    .innerJoin(followUps, eq(followUps.id, followUpFiles.followUpId))
    .where(eq(followUpFiles.key, key));
  return file ?? null;
}

/** Meetings that have follow-ups, the newest first. */
export async function listMeetingsFollowedUp(districtId: number | null, database: Reader = db) {
  return database
    .selectDistinct({
      id: meetings.id,
      year: meetings.year,
      quarter: meetings.quarter,
      series: { en: meetingSeries.nameEn, zh: meetingSeries.nameZh },
    })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .innerJoin(followUps, eq(followUps.meetingId, meetings.id))
    .where(districtId === null ? undefined : eq(followUps.leadUnitId, districtId))
    .orderBy(sql`${meetings.year} desc, ${meetings.quarter} desc, ${meetings.id} desc`);
}

/** The files that were sent for a follow-up and not handed in yet, by their keys. */
export async function findWaitingFiles(followUpId: number, keys: string[], database: Reader = db): Promise<string[]> {
  const rows = await database
    .select({ key: followUpFiles.key })
    .from(followUpFiles)
    .where(and(eq(followUpFiles.followUpId, followUpId), isNull(followUpFiles.stepId)));
  return rows.map(({ key }) => key).filter((key) => keys.includes(key));
}
