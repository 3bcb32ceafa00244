import { and, desc, eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";
import { meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { keptFacts } from "@/db/schema/report-facts";
import { toldNow } from "../../compose/again/queries";
import { languages } from "../../language";
import type { DeskReport } from "../../queries";
import type { Decision, FactsGiven } from "../given";
import { aboutOf } from "../named";
import type { ReportFacts } from "../queries";
import { changeOf, changingDeeds, type MeetingDeed } from "../record-change";
import { unsettledOf } from "../standing";
import { tokensOfText } from "../token";

// Each entry of a saved record holds it twice, whole.
const mostDeeds = 60;

/** What was decided to be kept in a report, the newest first. */
async function listDecisions(reportId: number, database: Database): Promise<Decision[]> {
  const { id, language, field, seen, recorded, reason } = keptFacts;
  return database
    .select({ id, language, field, seen, recorded, reason, by: accounts.name, at: keptFacts.keptAt })
    .from(keptFacts)
    .leftJoin(accounts, eq(accounts.id, keptFacts.keptBy))
    .where(eq(keptFacts.reportId, reportId))
    .orderBy(desc(keptFacts.id));
}

/** The last deeds that changed a meeting's record, the newest first. */
async function listDeeds(meetingId: number, database: Database): Promise<MeetingDeed[]> {
  const { action, actorName, at, before, after } = auditEntries;
  const ofMeeting = and(eq(auditEntries.subjectType, "meeting"), eq(auditEntries.subjectId, String(meetingId)));
  return database
    .select({ action, actorName, at, before, after })
    .from(auditEntries)
    .where(and(ofMeeting, inArray(auditEntries.action, [...changingDeeds])))
    .orderBy(desc(auditEntries.id))
    .limit(mostDeeds);
}

function waitingFields(draft: DeskReport["draft"], { facts, compositions }: ReportFacts): string[] {
  const fields = languages.flatMap((language) => {
    const text = draft[language];
    const tokens = text ? tokensOfText(text, compositions[language]) : [];
    return unsettledOf(tokens, facts, [], language).map(({ field }) => field);
  });
  return [...new Set(fields)];
}

/** The record behind a report as its page holds the text against it. Who changed what is looked for only where something waits. */
export async function readFactsGiven(
  { id, draft }: Pick<DeskReport, "id" | "draft">,
  record: ReportFacts,
  today: string,
  database: Database = db,
): Promise<FactsGiven> {
  const { meetingId, meeting, facts, compositions } = record;
  const waiting = waitingFields(draft, record);
  const deeds = waiting.length > 0 ? await listDeeds(meetingId, database) : [];
  const [row] = await database.select({ at: meetings.updatedAt }).from(meetings).where(eq(meetings.id, meetingId));
  if (!row) throw new Error(`meeting ${meetingId} is not there`);
  return {
    ...{ meetingId, facts, compositions, about: aboutOf(meeting), recordChangedAt: row.at },
    theirs: { en: toldNow(record, "en", today), zh: toldNow(record, "zh", today) },
    kept: await listDecisions(id, database),
    changes: Object.fromEntries(waiting.map((field) => [field, changeOf(field, deeds)])),
  };
}
