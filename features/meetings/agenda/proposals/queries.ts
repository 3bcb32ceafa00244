import { and, asc, desc, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { agendas, itemProposals } from "@/db/schema/agendas";
import { units } from "@/db/schema/districts";
import { meetingSeries, meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";

type Reader = Database | Transaction;

const proposal = {
  id: itemProposals.id,
  version: itemProposals.version,
  meetingId: itemProposals.meetingId,
  unitId: itemProposals.unitId,
  unitKind: units.kind,
  unitEn: units.nameEn,
  unitZh: units.nameZh,
  proposedBy: itemProposals.proposedBy,
  proposer: accounts.name,
  proposedAt: itemProposals.proposedAt,
  kind: itemProposals.kind,
  subjectEn: itemProposals.subjectEn,
  subjectZh: itemProposals.subjectZh,
  minutes: itemProposals.minutes,
  reason: itemProposals.reason,
  state: itemProposals.state,
  decisionReason: itemProposals.decisionReason,
};

const select = (where: SQL | undefined, database: Reader) =>
  database
    .select(proposal)
    .from(itemProposals)
    .innerJoin(units, eq(units.id, itemProposals.unitId))
    .innerJoin(accounts, eq(accounts.id, itemProposals.proposedBy))
    .where(where)
    .orderBy(sql`${itemProposals.state} <> 'proposed'`, asc(itemProposals.proposedAt), asc(itemProposals.id));

export type Proposal = Awaited<ReturnType<typeof select>>[number];

/** What was proposed for a meeting: what waits for an answer first, then the oldest. */
export async function listProposals(meetingId: number, database: Reader = db): Promise<Proposal[]> {
  return select(eq(itemProposals.meetingId, meetingId), database);
}

/** One proposal; null when there is none. */
export async function readProposal(id: number, database: Reader = db): Promise<Proposal | null> {
  const [row] = await select(eq(itemProposals.id, id), database);
  return row ?? null;
}

/** One proposal, locked until the transaction ends; null when there is none. */
export async function lockProposal(tx: Transaction, id: number): Promise<Proposal | null> {
  await tx.select({ id: itemProposals.id }).from(itemProposals).where(eq(itemProposals.id, id)).for("update");
  return readProposal(id, tx);
}

/** The proposal that a form made already; null when it made none. */
export async function findByForm(formKey: string, database: Reader = db) {
  const [row] = await database
    .select({ id: itemProposals.id, proposedBy: itemProposals.proposedBy })
    .from(itemProposals)
    .where(eq(itemProposals.formKey, formKey));
  return row ?? null;
}

/** What a letter tells of a proposal and its meeting; null when it is not there. */
export async function readDecided(id: number, database: Reader = db) {
  const [row] = await database
    .select({
      state: itemProposals.state,
      subjectEn: itemProposals.subjectEn,
      subjectZh: itemProposals.subjectZh,
      decisionReason: itemProposals.decisionReason,
      proposedBy: itemProposals.proposedBy,
      unitKind: units.kind,
      meetingId: meetings.id,
      year: meetings.year,
      quarter: meetings.quarter,
      seriesEn: meetingSeries.nameEn,
      seriesZh: meetingSeries.nameZh,
    })
    .from(itemProposals)
    .innerJoin(units, eq(units.id, itemProposals.unitId))
    .innerJoin(meetings, eq(meetings.id, itemProposals.meetingId))
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(eq(itemProposals.id, id));
  return row ?? null;
}

/** The planned meetings that call for items, and those a district has proposed something for; the latest first. */
export async function listCallsFor(districtId: number, database: Reader = db) {
  const own = await select(eq(itemProposals.unitId, districtId), database);
  const calls = and(eq(meetings.status, "planned"), isNotNull(agendas.callUntil));
  const proposedFor = sql`${meetings.id} in (select ${itemProposals.meetingId} from ${itemProposals} where ${itemProposals.unitId} = ${districtId})`;
  const rows = await database
    .select({
      id: meetings.id,
      series: { en: meetingSeries.nameEn, zh: meetingSeries.nameZh },
      year: meetings.year,
      quarter: meetings.quarter,
      date: meetings.date,
      endDate: meetings.endDate,
      halfDay: meetings.halfDay,
      status: meetings.status,
      callUntil: agendas.callUntil,
      callAllowsLate: sql<boolean>`coalesce(${agendas.callAllowsLate}, false)`,
    })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .leftJoin(agendas, eq(agendas.meetingId, meetings.id))
    .where(or(calls, proposedFor))
    .orderBy(desc(meetings.year), desc(meetings.quarter), desc(meetings.id));
  return rows.map((meeting) => ({
    ...meeting,
    proposals: own.filter(({ meetingId }) => meetingId === meeting.id),
  }));
}
