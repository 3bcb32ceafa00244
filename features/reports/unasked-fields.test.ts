import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports, reportVersions } from "@/db/schema/reports";
import { autosaving } from "./autosave";
import { taking } from "./bulk/bulk";
import * as rules from "./checks/house-rules/house-rule";
import * as comments from "./comments/thread";
import { takingOver } from "./compose/again/form";
import * as checks from "./fact-checks/check";
import * as feedback from "./feedback/message";
import { arranging } from "./home/arrangement";
import { createReport } from "./mutations/create";
import { saveReport } from "./mutations/save";
import { beat } from "./presence/presence";
import * as steps from "./step";
import { done } from "./testing-moments";
import { at, by, freshStudio } from "./testing-studio";
import * as views from "./views/saved-view";
import { creatingFromFile } from "./word-file/answer";
import { creating, readChanges } from "./writing";

let studio: Awaited<ReturnType<typeof freshStudio>>;
beforeAll(async () => {
  studio = await freshStudio();
  await studio.begin();
});
afterAll(() => studio.drop());

/** What no form asks for: whose a thing is, where it stands, when it was. */
const unasked = {
  ...{ id: "1", reportId: "1", status: "published", state: "accepted", standing: "shown", slug: "another-address" },
  ...{ createdBy: "1", authorId: "1", author: "1", accountId: "1", askedBy: "1", role: "administrator" },
  ...{ districtId: "1", meetingId: "1", liveVersionId: "1", importKey: "x", formKey: "x", views: "9000" },
  ...{ publishedAt: "2020-01-01", updatedAt: "2020-01-01", createdAt: "2020-01-01", expiresAt: "2099-01-01" },
  ...{ unapproved: "false", feedbackOpen: "true", removedAt: "2020-01-01", reviewTasks: "1", editorName: "Another" },
};

const uuid = randomUUID();
const passage = { language: "en", field: "title", quote: "Report", kind: "comment", words: "Is it so?" };
const rule = { kind: "wrong_word", language: "en", found: "word", instead: "term", note: "" };

const forms = {
  stepping: [steps.stepping, { reportId: "7" }],
  approving: [steps.approving, { reportId: "7", version: "3" }],
  reasoning: [steps.reasoning, { reportId: "7", reason: "It was not right." }],
  scheduling: [steps.scheduling, { reportId: "7", publishAt: "2026-03-27T14:30" }],
  withdrawing: [steps.withdrawing, { reportId: "7", reason: "It was not right." }],
  "restoring a version": [steps.restoringVersion, { reportId: "7", number: "1" }],
  "taking over": [takingOver, { reportId: "7", language: "en", startedFrom: "1", mark: "x", "take.title": "on" }],
  moving: [steps.moving, { reportId: "7", slug: "moved" }],
  "several at once": [taking, { step: "submit", chosen: ["7"], "version.7": "3" }],
  "being there": [beat, { reportId: "7", tab: uuid, pen: "en" }],
  "adding a rule": [rules.adding, rule],
  "changing a rule": [rules.changing, { ...rule, ruleId: "7", startedFrom: "1" }],
  "removing a rule": [rules.removing, { ruleId: "7", startedFrom: "1" }],
  "saving a view": [views.saving, { name: "Mine", query: "?status=draft" }],
  "renaming a view": [views.renaming, { viewId: "7", name: "Mine" }],
  "beginning a thread": [comments.beginning, { ...passage, reportId: "7", threadId: uuid, commentId: uuid }],
  replying: [comments.replying, { threadId: uuid, commentId: uuid, words: "It is." }],
  editing: [comments.editing, { commentId: uuid, words: "It is." }],
  settling: [comments.settling, { threadId: uuid, as: "resolved" }],
  "asking for a check": [
    checks.asking,
    { reportId: "7", language: "en", name: "Wang", email: "wang@school.example", question: "", days: "7", key: uuid },
  ],
  "sending feedback": [feedback.sending, { reportId: "7", words: "Thank you.", name: "", locale: "en", solution: "" }],
  "deciding on feedback": [feedback.deciding, { feedbackId: "7", standing: "hidden" }],
  "opening feedback": [feedback.opening, { reportId: "7", open: "yes" }],
  "arranging the home page": [arranging, { wanted: "7,9", startedFrom: "" }],
} as const;

async function rowOf(id: number) {
  const [row] = await studio.database.select().from(reports).where(eq(reports.id, id));
  if (!row) throw new Error("the report is gone");
  return row;
}

describe("fields that nobody asked for", () => {
  it.each(Object.entries(forms))("are left out of %s", (_, [schema, form]) => {
    const asked = schema.safeParse(form);
    expect(asked).toMatchObject({ success: true });
    expect(schema.safeParse({ ...unasked, ...form })).toEqual(asked);
  });

  it.each([
    ["a form", creating],
    ["a form and a file", creatingFromFile],
  ])("make no other report of %s", async (_, schema) => {
    const text = JSON.stringify({ type: "doc", content: [{ type: "paragraph" }] });
    const form = {
      ...{ sectionId: String(studio.desk.sectionId), sourceUnitId: String(studio.desk.unitId), fileName: "a.docx" },
      ...{ "en.title": `Made of ${schema === creating}`, "en.body": text, "zh.body": text, change: "major" },
    };
    const input = schema.parse({ ...unasked, ...form });
    const { reportId } = done(await createReport(input, by(studio.desk.editor), studio.database));
    expect(await rowOf(reportId)).toMatchObject({
      ...{ status: "draft", slug: `made-of-${schema === creating}`, views: 0, feedbackOpen: false, importKey: null },
      ...{ createdBy: studio.desk.editor.accountId, meetingId: null, liveVersionId: null, publishedAt: null },
      ...{ createdAt: at, updatedAt: at, formKey: null, withdrawnAt: null, trashedAt: null },
    });
    const version = eq(reportVersions.reportId, reportId);
    expect(await studio.database.select().from(reportVersions).where(version)).toMatchObject([
      { editorName: studio.desk.editor.name, change: "minor", number: 1, sealedAt: null },
    ]);
  });

  it("change nothing of a report that is saved", async () => {
    const before = await rowOf(studio.id());
    const own = { reportId: studio.id(), accountId: studio.desk.editor.accountId, startedFrom: before.revision };
    const sent = autosaving.parse({ ...unasked, ...own, changes: { ...unasked, "en.summary": "Said anew." } });
    const { changes, errors } = readChanges(sent.changes);
    expect([Object.keys(changes), errors]).toEqual([["en.summary"], {}]);
    done(await saveReport({ ...sent, changes }, by(studio.desk.editor), studio.database));
    const { revision, touched, ...rest } = await rowOf(studio.id());
    expect(before).toMatchObject(rest);
    expect(revision).toBe(before.revision + 1);
    expect(touched).toMatchObject({ "en.summary": revision });
  });
});
