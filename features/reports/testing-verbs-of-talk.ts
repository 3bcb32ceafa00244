import { randomUUID } from "node:crypto";
import { reportFeedback } from "@/db/schema/report-feedback";
import type { Actor } from "@/features/people/actor";
import type { Row } from "@/features/people/testing-roles";
import { beginThread } from "./comments/mutations/begin-thread";
import { deleteComment } from "./comments/mutations/delete-comment";
import { editComment } from "./comments/mutations/edit-comment";
import { reply } from "./comments/mutations/reply";
import { settleThread } from "./comments/mutations/settle-thread";
import { answerFactCheck } from "./fact-checks/mutations/answer";
import { askForFactCheck } from "./fact-checks/mutations/ask";
import { openFactCheck } from "./fact-checks/mutations/open";
import { remindOfFactCheck } from "./fact-checks/mutations/remind";
import { revokeFactCheck } from "./fact-checks/mutations/revoke";
import { getFactCheck, keyFor } from "./fact-checks/queries";
import { keepFact } from "./facts/mutations/keep-fact";
import { takeBackKept } from "./facts/mutations/take-back-kept";
import { composedReport, countAnew } from "./facts/testing-composed";
import { moderateFeedback } from "./feedback/mutations/moderate";
import { openFeedback } from "./feedback/mutations/open-feedback";
import { sendFeedback } from "./feedback/mutations/send";
import { done, momentsOf, rowsOf, type Verb } from "./testing-moments";
import { at, by, type Studio } from "./testing-studio";

const aDayLater = new Date(at.getTime() + 25 * 3_600_000);
const secret = "a secret of thirty-two characters";

const begun = (studio: Studio) => momentsOf(studio).begun();

async function thread(studio: Studio, author: Actor, kind: "comment" | "suggestion" = "comment") {
  const [threadId, commentId] = [randomUUID(), randomUUID()];
  const passage = { language: "en", field: "title", quote: "Report", suggested: "Account" } as const;
  const input = { threadId, commentId, reportId: await begun(studio), ...passage, kind, words: "Is it so?" };
  done(await beginThread(input, by(author), studio.database));
  return { threadId, commentId };
}

const comments: Verb[] = [
  [
    "comments/mutations/begin-thread.ts",
    "report.comment",
    async (studio) => {
      const ids = { threadId: randomUUID(), commentId: randomUUID(), reportId: await begun(studio) };
      const passage = { language: "en", field: "title", quote: "Report", suggested: "", kind: "comment" } as const;
      return (act) => beginThread({ ...ids, ...passage, words: "Is it so?" }, act, studio.database);
    },
  ],
  [
    "comments/mutations/reply.ts",
    "report.comment",
    async (studio, someone) => {
      const { threadId } = await thread(studio, someone);
      const commentId = randomUUID();
      return (act) => reply({ threadId, commentId, words: "It is." }, act, studio.database);
    },
  ],
  [
    "comments/mutations/edit-comment.ts",
    "report.comment",
    async (studio, someone) => {
      const { commentId } = await thread(studio, someone);
      return (act) => editComment({ commentId, words: "Is it so indeed?" }, act, studio.database);
    },
  ],
  [
    "comments/mutations/delete-comment.ts",
    "report.comment",
    async (studio, someone) => {
      const { commentId } = await thread(studio, someone);
      return (act) => deleteComment({ commentId, deleted: true }, act, studio.database);
    },
  ],
  [
    "comments/mutations/settle-thread.ts",
    "report.comment",
    async (studio, someone) => {
      const { threadId } = await thread(studio, someone);
      return (act) => settleThread({ threadId, as: "resolved" }, act, studio.database);
    },
    { of: "resolve" },
  ],
  [
    "comments/mutations/settle-thread.ts",
    "report.write",
    async (studio, someone) => {
      const { threadId } = await thread(studio, someone, "suggestion");
      return (act) => settleThread({ threadId, as: "accepted" }, act, studio.database);
    },
    { of: "accept" },
  ],
];

const asking = {
  language: "en",
  name: "Wang Fang",
  email: "wang@school.example",
  question: "Is it so?",
  days: 7,
} as const;

async function check(studio: Studio) {
  const input = { ...asking, reportId: await begun(studio), key: randomUUID() };
  const { checkId } = done(await askForFactCheck(input, by(studio.desk.organiser), studio.database));
  return { checkId, key: keyFor((await getFactCheck(checkId, studio.database))?.formKey ?? "") };
}

const factChecks: Verb[] = [
  [
    "fact-checks/mutations/ask.ts",
    "fact_check.ask",
    async (studio) => {
      const input = { ...asking, reportId: await begun(studio), key: randomUUID() };
      return (act) => askForFactCheck(input, act, studio.database);
    },
  ],
  [
    "fact-checks/mutations/remind.ts",
    "fact_check.ask",
    async (studio) => {
      const { checkId } = await check(studio);
      return (act) => remindOfFactCheck({ checkId }, { ...act, at: aDayLater }, studio.database);
    },
  ],
  [
    "fact-checks/mutations/revoke.ts",
    "fact_check.ask",
    async (studio) => {
      const { checkId } = await check(studio);
      return (act) => revokeFactCheck({ checkId }, act, studio.database);
    },
  ],
  [
    "fact-checks/mutations/open.ts",
    "fact_check.answer",
    async (studio) => {
      const { key } = await check(studio);
      return (act) => openFactCheck(key, act, studio.database);
    },
  ],
  [
    "fact-checks/mutations/answer.ts",
    "fact_check.answer",
    async (studio) => {
      const { key } = await check(studio);
      return (act) => answerFactCheck({ key, send: true, overall: "It is so.", answers: [] }, act, studio.database);
    },
  ],
];

/** A report whose record says 41 where its text says 40. */
async function changed(studio: Studio) {
  const { reportId, meetingId } = await composedReport(studio);
  await countAnew(studio, meetingId, 41);
  return { reportId, language: "en", field: "headCount", seen: "40", recorded: "41", reason: "It was so." } as const;
}

const facts: Verb[] = [
  [
    "facts/mutations/keep-fact.ts",
    "report.write",
    async (studio) => {
      const input = await changed(studio);
      return (act) => keepFact(input, act, studio.database);
    },
  ],
  [
    "facts/mutations/take-back-kept.ts",
    "report.write",
    async (studio, someone) => {
      const input = await changed(studio);
      const { keptId } = done(await keepFact(input, by(someone), studio.database));
      return (act) => takeBackKept({ reportId: input.reportId, keptId }, act, studio.database);
    },
  ],
];

const feedback: Verb[] = [
  [
    "feedback/mutations/open-feedback.ts",
    "feedback.moderate",
    async (studio) => {
      const reportId = await momentsOf(studio).published();
      return (act) => openFeedback({ reportId, open: true }, act, studio.database);
    },
  ],
  [
    "feedback/mutations/moderate.ts",
    "feedback.moderate",
    async (studio) => {
      const reportId = await momentsOf(studio).published();
      const message = { reportId, name: "", words: "Thank you.", language: "en", standing: "waiting", at } as const;
      const row = { ...message, challenge: randomUUID() };
      const [kept] = await studio.database.insert(reportFeedback).values(row).returning({ id: reportFeedback.id });
      return (act) => moderateFeedback({ feedbackId: kept?.id ?? 0, standing: "shown" }, act, studio.database);
    },
  ],
  [
    "feedback/mutations/send.ts",
    "feedback.send",
    async (studio) => {
      const input = {
        reportId: await momentsOf(studio).published(),
        words: "Thank you.",
        name: "",
        locale: "en",
      } as const;
      return (act) => sendFeedback({ ...input, solution: "", secret }, act, studio.database);
    },
    { else: "challenge_missing" },
  ],
];

/** The verbs of what is said about a report: by editors, by its record, by checkers, by readers. */
export const verbsOfTalk = (studio: () => Studio): Row[] =>
  rowsOf([...comments, ...facts, ...factChecks, ...feedback], studio);
