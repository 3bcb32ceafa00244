import { z } from "zod";
import { listAddressees } from "@/features/people/queries";
import { readEnv } from "@/platform/env";
import { type Letter, sendLetter } from "@/platform/mail";
import { changesRequested } from "./mail/changes-requested";
import { type ReportedOn, reviewRequested } from "./mail/review-requested";
import { getReport } from "./queries";

const submitted = z.object({ reportId: z.int() });
const returned = z.object({ reportId: z.int(), reason: z.string(), authors: z.array(z.int()) });

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
    const report = await reportedOn(reportId);
    if (!report) return;
    await write(await listAddressees({ role: "chief_editor" }), reviewRequested(report, readEnv().siteUrl));
  },
  "reports.tell-authors": async (payload: unknown) => {
    const { reportId, reason, authors } = returned.parse(payload);
    const report = await reportedOn(reportId);
    if (!report) return;
    await write(await listAddressees({ accountIds: authors }), changesRequested(report, reason, readEnv().siteUrl));
  },
};
