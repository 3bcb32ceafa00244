import { z } from "zod";
import { operator } from "@/features/people/actor";
import { listAddressees } from "@/features/people/queries";
import { beijingDay, beijingSecond } from "@/platform/clock";
import { readEnv } from "@/platform/env";
import { type Letter, sendLetter } from "@/platform/mail";
import { listWriters } from "./correction/queries";
import { toldChanges } from "./correction/told";
import { listOverdue } from "./editions/queries";
import { readReportFacts } from "./facts/queries";
import { listToWatch } from "./facts/records/queries";
import { languages } from "./language";
import { changesRequested } from "./mail/changes-requested";
import { publishedInEmergency } from "./mail/published-in-emergency";
import { recordChanged } from "./mail/record-changed";
import { type ReportedOn, reviewRequested } from "./mail/review-requested";
import { scheduleTrouble } from "./mail/schedule-trouble";
import { publishScheduled } from "./mutations/publish-scheduled";
import { watchRecord } from "./mutations/watch-record";
import { getReport } from "./queries";
import { reviewersWanted } from "./reviewers";

const submitted = z.object({ reportId: z.int() });
const returned = z.object({ reportId: z.int(), reason: z.string(), authors: z.array(z.int()) });
const scheduled = z.object({ reportId: z.int(), publishAt: z.coerce.date() });
const troubled = scheduled.extend({ trouble: z.enum(["late", "failed"]) });
const changed = z.object({
  reportId: z.int(),
  changes: z.array(
    z.object({ language: z.enum(languages), field: z.string(), seen: z.string(), recorded: z.string() }),
  ),
});
const emergency = z.object({ reportId: z.int(), reason: z.string(), by: z.string() });

async function reportedOn(reportId: number): Promise<ReportedOn | null> {
  const report = await getReport(reportId);
  if (!report) return null;
  return { id: report.id, title: report.draft.en.title || report.draft.zh?.title || "—", source: report.source };
}

// One letter to all of them: were each sent apart, a job tried again would write twice to the first.
async function write(addressees: { email: string }[], letter: Omit<Letter, "to">): Promise<void> {
  if (addressees.length === 0) return;
  await sendLetter({ ...letter, to: addressees.map(({ email }) => email) });
}

/** What follows from a step of a report, by the names under which the verbs enqueue it. */
export const reportJobs = {
  "reports.tell-reviewers": async (payload: unknown) => {
    const { reportId } = submitted.parse(payload);
    const [report, full] = [await reportedOn(reportId), await getReport(reportId)];
    if (!report || !full) return;
    const { roles, except } = reviewersWanted(full.state);
    const asked = (await Promise.all(roles.map((role) => listAddressees({ role })))).flat();
    const letter = reviewRequested(report, readEnv().siteUrl);
    await write(
      asked.filter(({ id }) => !except.includes(id)),
      letter,
    );
  },
  "reports.tell-authors": async (payload: unknown) => {
    const { reportId, reason, authors } = returned.parse(payload);
    const report = await reportedOn(reportId);
    if (!report) return;
    await write(await listAddressees({ accountIds: authors }), changesRequested(report, reason, readEnv().siteUrl));
  },
  "reports.publish-scheduled": async (payload: unknown) => {
    await publishScheduled(scheduled.parse(payload), { actor: operator, at: new Date() });
  },
  // Whatever kept a job from its moment: what is due and still waits goes out now.
  "reports.watch-schedule": async () => {
    for (const due of await listOverdue(new Date())) {
      await publishScheduled(due, { actor: operator, at: new Date() });
    }
  },
  "reports.tell-trouble": async (payload: unknown) => {
    const { reportId, trouble, publishAt } = troubled.parse(payload);
    const report = await reportedOn(reportId);
    if (!report) return;
    const letter = scheduleTrouble(report, { trouble, moment: beijingSecond(publishAt) }, readEnv().siteUrl);
    await write(await listAddressees({ role: "chief_editor" }), letter);
  },
  // What bound texts are held against is read anew, and whoever wrote them hears of it.
  "reports.watch-records": async () => {
    const failed: unknown[] = [];
    // One that fails keeps no other from being read.
    for (const watched of await listToWatch()) {
      await watchRecord(watched, { actor: operator, at: new Date() }).catch((error) => failed.push(error));
    }
    if (failed.length > 0) throw new AggregateError(failed);
  },
  "reports.tell-record-changed": async (payload: unknown) => {
    const { reportId, changes } = changed.parse(payload);
    const report = await reportedOn(reportId);
    const record = await readReportFacts(reportId, beijingDay(new Date()));
    if (!report || !record) return;
    const writers = await listAddressees({ accountIds: await listWriters(reportId) });
    const told = toldChanges(changes, record.facts);
    const letter = recordChanged(report, told, readEnv().siteUrl);
    await write(writers.length > 0 ? writers : await listAddressees({ role: "chief_editor" }), letter);
  },
  "reports.tell-emergency": async (payload: unknown) => {
    const { reportId, reason, by } = emergency.parse(payload);
    const report = await reportedOn(reportId);
    if (!report) return;
    const letter = publishedInEmergency(report, { reason, by }, readEnv().siteUrl);
    await write(await listAddressees({ role: "chief_editor" }), letter);
  },
};

/** What is looked after by the clock, in the manner of cron. */
export const reportRounds = [
  { task: "reports.watch-schedule", match: "* * * * *" },
  { task: "reports.watch-records", match: "* * * * *" },
];
