import { type AnyColumn, and, eq, inArray, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { followUpFiles, followUpLinks, followUpSteps, followUps } from "@/db/schema/follow-ups";
import { meetings } from "@/db/schema/meetings";
import type { ListedFollowUp } from "../follow-up";
import { selectFollowUps } from "../queries";

type Reader = Database | Transaction;

const dayOf = (moment: AnyColumn) => sql<string>`(${moment} at time zone 'Asia/Shanghai')::date`;

/** What was reported last about a follow-up. */
export type LastEvidence = { note: string; at: Date; files: { key: string; name: string }[]; links: string[] };

export type Carried = ListedFollowUp & { evidence: LastEvidence | null };

/** What was reported last, until `day` where one is given, with its evidence, by follow-up. */
async function lastReports(ids: number[], day: string | null, database: Reader): Promise<Map<number, LastEvidence>> {
  if (ids.length === 0) return new Map();
  const reports = await database
    .selectDistinctOn([followUpSteps.followUpId], {
      followUpId: followUpSteps.followUpId,
      stepId: followUpSteps.id,
      note: followUpSteps.note,
      at: followUpSteps.at,
    })
    .from(followUpSteps)
    .where(
      and(
        inArray(followUpSteps.followUpId, ids),
        eq(followUpSteps.step, "report"),
        day === null ? undefined : lte(dayOf(followUpSteps.at), day),
      ),
    )
    .orderBy(followUpSteps.followUpId, sql`${followUpSteps.id} desc`);
  const steps = reports.map(({ stepId }) => stepId);
  if (steps.length === 0) return new Map();
  const { key, name, stepId } = followUpFiles;
  const files = await database.select({ key, name, stepId }).from(followUpFiles).where(inArray(stepId, steps));
  const links = await database.select().from(followUpLinks).where(inArray(followUpLinks.stepId, steps));
  return new Map(
    reports.map((report) => [
      report.followUpId,
      {
        note: report.note,
        at: report.at,
        files: files.filter((file) => file.stepId === report.stepId),
        links: links.filter((link) => link.stepId === report.stepId).map(({ address }) => address),
      },
    ]),
  );
}

async function openBefore(meetingId: number, { seen, when }: { seen: string; when: SQL }, database: Reader) {
  const [next] = await database.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!next) return [];
  const isEarlier = or(
    lt(meetings.year, next.year),
    and(eq(meetings.year, next.year), lt(meetings.quarter, next.quarter)),
    and(eq(meetings.year, next.year), eq(meetings.quarter, next.quarter), lt(meetings.id, next.id)),
  );
  return selectFollowUps(and(eq(meetings.seriesId, next.seriesId), isEarlier, when), seen, database);
}

async function withEvidence(open: ListedFollowUp[], day: string | null, database: Reader): Promise<Carried[]> {
  const ids = open.map(({ id }) => id);
  const evidence = await lastReports(ids, day, database);
  return open
    .map((one) => ({ ...one, evidence: evidence.get(one.id) ?? null }))
    .sort((a, b) => a.year - b.year || a.quarter - b.quarter);
}

/**
 * What is carried forward to a meeting: whatever is open of earlier meetings of its series, held, postponed or
 * cancelled, the oldest first. It is computed each time, so that nothing is lost whatever becomes of a meeting.
 */
export async function listCarried(meetingId: number, today: string, database: Reader = db): Promise<Carried[]> {
  const open = await openBefore(meetingId, { seen: today, when: ne(followUps.state, "closed") }, database);
  return withEvidence(open, null, database);
}

/**
 * What was open when a meeting came on its day: issued at earlier meetings of its series before that day and not
 * closed before it, with its age and what had been reported by then. What happens to it afterwards changes nothing.
 */
export async function listCarriedOn(meetingId: number, day: string, database: Reader = db): Promise<Carried[]> {
  const when = sql`${dayOf(followUps.issuedAt)} < ${day}
    and (${followUps.closedAt} is null or ${dayOf(followUps.closedAt)} >= ${day})`;
  return withEvidence(await openBefore(meetingId, { seen: day, when }, database), day, database);
}
