import { asc } from "drizzle-orm";
import type { Database } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import type { Action } from "@/features/people/permissions";
import type { Answer, Row } from "@/features/people/testing-roles";
import { addSection } from "./mutations/add-section";
import { approveReport } from "./mutations/approve";
import { approveAfterwards } from "./mutations/approve-afterwards";
import { arrangeHome } from "./mutations/arrange-home";
import { changeAddress } from "./mutations/change-address";
import { composeReport } from "./mutations/compose";
import { createReport } from "./mutations/create";
import { discardChanges } from "./mutations/discard";
import { importPage } from "./mutations/import-page";
import { markTranslated } from "./mutations/mark-translated";
import { noteTrouble } from "./mutations/note-trouble";
import { publishReport } from "./mutations/publish";
import { publishInEmergency } from "./mutations/publish-emergency";
import { publishScheduled } from "./mutations/publish-scheduled";
import { recallReport } from "./mutations/recall";
import { requestChanges } from "./mutations/request-changes";
import { restoreReport } from "./mutations/restore";
import { restoreVersion } from "./mutations/restore-version";
import { saveReport } from "./mutations/save";
import { scheduleReport } from "./mutations/schedule";
import { setReviewTasks } from "./mutations/set-review-tasks";
import { submitReport } from "./mutations/submit";
import { trashReport } from "./mutations/trash";
import { unscheduleReport } from "./mutations/unschedule";
import { withdrawReport } from "./mutations/withdraw";
import { done, inAnHour, type Moment, momentsOf } from "./testing-moments";
import { at, by, type Studio } from "./testing-studio";

type Step = (reportId: number, act: Act, database: Database) => Promise<Answer>;

const reason = "It was not right.";

/** What is done to a report: the moment at which it is right, and the verb. A report of one version has version 1. */
const steps: [file: string, needs: Action, moment: Moment, step: Step, of?: string][] = [
  ["save", "report.write", "begun", (reportId, act, on) => saveReport({ reportId, startedFrom: 1, changes }, act, on)],
  [
    "restore-version",
    "report.write",
    "changed",
    (reportId, act, on) => restoreVersion({ reportId, number: 1 }, act, on),
  ],
  [
    "mark-translated",
    "report.write",
    "begun",
    (reportId, act, on) => markTranslated({ reportId, language: "zh" }, act, on),
  ],
  ["submit", "report.write", "begun", (reportId, act, on) => submitReport({ reportId }, act, on)],
  ["recall", "report.write", "submitted", (reportId, act, on) => recallReport({ reportId }, act, on)],
  ["discard", "report.write", "changed", (reportId, act, on) => discardChanges({ reportId }, act, on)],
  ["trash", "report.write", "begun", (reportId, act, on) => trashReport({ reportId, step: "trash" }, act, on)],
  [
    "trash",
    "report.write",
    "trashed",
    (reportId, act, on) => trashReport({ reportId, step: "untrash" }, act, on),
    "untrash",
  ],
  [
    "approve",
    "report.review_first",
    "submittedForTwo",
    (reportId, act, on) => approveReport({ reportId, version: 1 }, act, on),
    "first task",
  ],
  [
    "approve",
    "report.review",
    "submitted",
    (reportId, act, on) => approveReport({ reportId, version: 1 }, act, on),
    "final task",
  ],
  [
    "request-changes",
    "report.review_first",
    "submittedForTwo",
    (reportId, act, on) => requestChanges({ reportId, reason }, act, on),
    "first task",
  ],
  [
    "request-changes",
    "report.review",
    "submitted",
    (reportId, act, on) => requestChanges({ reportId, reason }, act, on),
    "final task",
  ],
  ["approve-afterwards", "report.review", "urgent", (reportId, act, on) => approveAfterwards({ reportId }, act, on)],
  ["publish", "report.publish", "approved", (reportId, act, on) => publishReport({ reportId, version: 1 }, act, on)],
  [
    "publish-emergency",
    "report.publish",
    "begun",
    (reportId, act, on) => publishInEmergency({ reportId, reason }, act, on),
  ],
  [
    "schedule",
    "report.publish",
    "approved",
    (reportId, act, on) => scheduleReport({ reportId, publishAt: inAnHour }, act, on),
  ],
  ["unschedule", "report.publish", "scheduled", (reportId, act, on) => unscheduleReport({ reportId }, act, on)],
  ["note-trouble", "report.publish", "approved", (reportId, act, on) => noteTrouble({ reportId }, act, on)],
  [
    "publish-scheduled",
    "report.publish_due",
    "due",
    (reportId, act, on) => publishScheduled({ reportId, publishAt: at }, act, on),
  ],
  ["withdraw", "report.withdraw", "published", (reportId, act, on) => withdrawReport({ reportId, reason }, act, on)],
  ["restore", "report.withdraw", "withdrawn", (reportId, act, on) => restoreReport({ reportId }, act, on)],
  [
    "change-address",
    "report.move",
    "published",
    (reportId, act, on) => changeAddress({ reportId, slug: `moved ${reportId}` }, act, on),
  ],
];

const changes = { "en.title": "Another title" };

/** The verbs that are about a report, and what is made or arranged besides. */
export function verbsOfReports(studio: () => Studio): Row[] {
  let count = 0;
  const newSection = () => {
    const slug = `section-${count++}`;
    return { parentId: null, slug, nameEn: slug, nameZh: slug, position: 90 };
  };
  return [
    ...steps.map(([name, needs, moment, step, of]) => ({
      ...{ file: `mutations/${name}.ts`, needs, ...(of ? { of } : {}) },
      ready: async () => {
        const reportId = await momentsOf(studio())[moment]();
        return (act: Act) => step(reportId, act, studio().database);
      },
    })),
    {
      file: "mutations/create.ts",
      needs: "report.write",
      ready: async () => {
        const { begin, report, database, desk } = studio();
        await begin();
        const { draft } = await report();
        return (act) => createReport({ sectionId: desk.sectionId, draft }, act, database);
      },
    },
    {
      file: "mutations/compose.ts",
      needs: "meeting.compose",
      ready: async () => {
        const { database } = studio();
        const [meeting] = await database.select({ id: meetings.id }).from(meetings).orderBy(asc(meetings.id));
        return (act) => composeReport({ meetingId: meeting?.id ?? 0 }, act, database);
      },
    },
    {
      file: "mutations/import-page.ts",
      needs: "report.import",
      ready: async () => {
        const told = { sectionSlug: "updates", language: "en", title: `An old page ${count++}`, views: null } as const;
        const page = { ...told, publishedAt: at, paragraphs: ["The federation held a meeting."] };
        return (act) => importPage(page, act, studio().database);
      },
    },
    {
      file: "mutations/arrange-home.ts",
      needs: "home.arrange",
      ready: async () => {
        const { published, leads } = momentsOf(studio());
        const input = { wanted: [await published()], startedFrom: await leads() };
        return (act) => arrangeHome(input, act, studio().database);
      },
    },
    {
      file: "mutations/add-section.ts",
      needs: "organisation.write",
      ready: async () => {
        const section = newSection();
        return (act) => addSection(section, act, studio().database);
      },
    },
    {
      file: "mutations/set-review-tasks.ts",
      needs: "section.write",
      ready: async () => {
        const { database, desk } = studio();
        const { sectionId } = done(await addSection(newSection(), by(desk.administrator), database));
        return (act) => setReviewTasks({ sectionId, tasks: 3 }, act, database);
      },
    },
  ];
}
