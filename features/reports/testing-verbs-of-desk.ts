import { randomUUID } from "node:crypto";
import type { Actor } from "@/features/people/actor";
import type { Action } from "@/features/people/permissions";
import type { Row } from "@/features/people/testing-roles";
import { type BulkStep, bulkSteps } from "./bulk/bulk";
import { takeBulkStep } from "./bulk/mutations/take-bulk-step";
import { addHouseRule } from "./checks/house-rules/mutations/add";
import { changeHouseRule } from "./checks/house-rules/mutations/change";
import { putBackHouseRule } from "./checks/house-rules/mutations/put-back";
import { removeHouseRule } from "./checks/house-rules/mutations/remove";
import { takeRuleFile } from "./checks/house-rules/mutations/take-file";
import { exportReportList } from "./desk/mutations/export-list";
import { exportReport } from "./export/mutations/export-report";
import { bePresent } from "./presence/mutations/be-present";
import { done, type Moment, momentsOf, type Ready, rowsOf, type Verb } from "./testing-moments";
import { by, type Studio } from "./testing-studio";
import { putBackView } from "./views/mutations/put-back";
import { removeView } from "./views/mutations/remove";
import { renameView } from "./views/mutations/rename";
import { saveView } from "./views/mutations/save";

const bulkMoments: Record<BulkStep, [Action, Moment]> = {
  submit: ["report.write", "begun"],
  recall: ["report.write", "submitted"],
  approve: ["report.review_first", "submittedForTwo"],
  trash: ["report.write", "begun"],
  untrash: ["report.write", "trashed"],
};

const bulk = bulkSteps.map((step): Verb => {
  const [needs, moment] = bulkMoments[step];
  const ready: Ready = async (studio) => {
    const reports = [{ reportId: await momentsOf(studio)[moment](), version: 1 }];
    return async (act) => {
      const { done: taken, refused } = await takeBulkStep({ step, reports }, act, studio.database);
      return refused[0] ? { ok: false, reasons: refused[0].reasons } : { ok: taken.length === 1 };
    };
  };
  return ["bulk/mutations/take-bulk-step.ts", needs, ready, { of: step }];
});

let count = 0;

const newRule = () =>
  ({ kind: "wrong_word", language: "en", found: `word ${count++}`, instead: "term", note: "", active: true }) as const;

async function rule({ database, desk }: Studio) {
  const { ruleId } = done(await addHouseRule({ rule: newRule() }, by(desk.chief), database));
  return { ruleId, startedFrom: 1 };
}

const houseRules: Verb[] = [
  [
    "checks/house-rules/mutations/add.ts",
    "house_rule.write",
    async ({ database }) => {
      const input = { rule: newRule() };
      return (act) => addHouseRule(input, act, database);
    },
  ],
  [
    "checks/house-rules/mutations/change.ts",
    "house_rule.write",
    async (studio) => {
      const input = { ...(await rule(studio)), rule: newRule() };
      return (act) => changeHouseRule(input, act, studio.database);
    },
  ],
  [
    "checks/house-rules/mutations/remove.ts",
    "house_rule.write",
    async (studio) => {
      const input = await rule(studio);
      return (act) => removeHouseRule(input, act, studio.database);
    },
  ],
  [
    "checks/house-rules/mutations/put-back.ts",
    "house_rule.write",
    async (studio) => {
      const input = await rule(studio);
      done(await removeHouseRule(input, by(studio.desk.chief), studio.database));
      return (act) => putBackHouseRule(input, act, studio.database);
    },
  ],
  [
    "checks/house-rules/mutations/take-file.ts",
    "house_rule.write",
    async ({ database }) => {
      const input = { rules: [newRule()] };
      return (act) => takeRuleFile(input, act, database);
    },
  ],
];

const newView = () => ({ name: `View ${count++}`, query: "?status=draft" });

async function view({ database }: Studio, owner: Actor): Promise<number> {
  return done(await saveView(newView(), by(owner), database)).viewId;
}

const views: Verb[] = [
  [
    "views/mutations/save.ts",
    "report.read",
    async ({ database }) => {
      const input = newView();
      return (act) => saveView(input, act, database);
    },
  ],
  [
    "views/mutations/rename.ts",
    "report.read",
    async (studio, someone) => {
      const input = { viewId: await view(studio, someone), name: newView().name };
      return (act) => renameView(input, act, studio.database);
    },
  ],
  [
    "views/mutations/remove.ts",
    "report.read",
    async (studio, someone) => {
      const viewId = await view(studio, someone);
      return (act) => removeView({ viewId }, act, studio.database);
    },
  ],
  [
    "views/mutations/put-back.ts",
    "report.read",
    async (studio, someone) => {
      const viewId = await view(studio, someone);
      done(await removeView({ viewId }, by(someone), studio.database));
      return (act) => putBackView({ viewId }, act, studio.database);
    },
  ],
];

const readings: Verb[] = [
  [
    "export/mutations/export-report.ts",
    "report.read",
    async (studio) => {
      const reportId = await momentsOf(studio).begun();
      return (act) => exportReport({ reportId, language: "en", kind: "md" }, act, studio.database);
    },
  ],
  [
    "desk/mutations/export-list.ts",
    "report.read",
    async ({ database }) => {
      return (act) => exportReportList({ status: "draft", mine: false, file: "csv" }, act, database);
    },
  ],
  [
    "presence/mutations/be-present.ts",
    "report.read",
    async (studio) => {
      const reportId = await momentsOf(studio).begun();
      return (act) => bePresent({ reportId, tab: randomUUID(), pen: null, takeOver: false }, act, studio.database);
    },
  ],
];

/** The verbs of a desk: several reports at once, the house's words, one's own lists, what is taken along. */
export const verbsOfDesk = (studio: () => Studio): Row[] =>
  rowsOf([...bulk, ...houseRules, ...views, ...readings], studio);
