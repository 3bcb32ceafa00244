import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "./client";
import { auditEntries } from "./schema/audit";
import { units } from "./schema/districts";
import { accounts } from "./schema/people";
import { sections } from "./schema/reports";

const asActor = { accountId: accounts.id, name: accounts.name, role: accounts.role, districtId: accounts.districtId };

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the demonstration world lacks what this test needs");
  return value;
}

/** Who acts in a test of verbs and what on: the demonstration world's people, a unit, a section. */
export async function deskOf(database: Database) {
  const everyone = await database.select(asActor).from(accounts).orderBy(asc(accounts.id));
  const [unit] = await database.select({ id: units.id }).from(units).where(eq(units.slug, "pinggu"));
  const [section] = await database.select({ id: sections.id }).from(sections).where(eq(sections.slug, "updates"));
  const nth = (role: (typeof everyone)[number]["role"], before: number) =>
    there(everyone.filter((person) => person.role === role)[before]);
  const first = (role: (typeof everyone)[number]["role"]) => nth(role, 0);
  return {
    editor: first("editor"),
    chief: first("chief_editor"),
    secondChief: nth("chief_editor", 1),
    organiser: first("organiser"),
    administrator: first("administrator"),
    districtAdministrator: first("district_administrator"),
    districtMember: first("district_member"),
    unitId: there(unit).id,
    sectionId: there(section).id,
  };
}

/** What is on record about a thing, the oldest first. */
export async function auditOf(database: Database, type: string, id: number) {
  return database
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectType, type), eq(auditEntries.subjectId, String(id))))
    .orderBy(asc(auditEntries.id));
}

/** The jobs that wait, in the order in which they were enqueued. */
export async function waitingJobs(database: Database) {
  const { rows } = await database.execute<{ job: string; payload: Record<string, unknown> }>(sql`
    select task.identifier as job, job.payload
    from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = job.task_id
    order by job.id`);
  return rows;
}
