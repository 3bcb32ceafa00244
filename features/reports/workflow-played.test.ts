import { assert, boolean, constantFrom, oneof, property, record, array as sequenceOf } from "fast-check";
import { expect, it } from "vitest";
import type { Actor } from "@/features/people/actor";
import { type Language, languages } from "./language";
import { everyStatus, openIn, person, reportIn } from "./testing-state";
import {
  type EditionState,
  type ReportState,
  refusals,
  type Standing,
  type Step,
  statusAfter,
  steps,
} from "./workflow";

const everyStep = Object.keys(steps) as Step[];

/**
 * One language of a report as the verbs leave it once no rule refuses the step; `text` is which text it holds. The
 * record it was made from changes now and then, and somebody decides on that.
 */
type Played = {
  report: ReportState;
  text: number;
  liveText: number | null;
  approvedTexts: Set<number>;
  flagged: boolean;
};

function taken(step: Step, played: Played, actor: Actor): Played {
  const { report } = played;
  const before = report.editions.en;
  const status = statusAfter(step, before);
  const id = actor.accountId ?? 0;
  const next: EditionState = { ...before, status };
  const after = { ...played, approvedTexts: new Set(played.approvedTexts) };
  if (step === "save")
    Object.assign(after, { text: played.text + 1 }) && Object.assign(next, { authors: [...before.authors, id] });
  if (step === "submit") Object.assign(next, { passed: 0, reviewers: [], authors: [...before.authors, id] });
  if (step === "approve") Object.assign(next, { passed: before.passed + 1, reviewers: [...before.reviewers, id] });
  if (status === "approved" || step === "publish") after.approvedTexts.add(played.text);
  if (step === "publish" || step === "publish_emergency") {
    after.liveText = played.text;
    after.flagged = step === "publish_emergency";
    Object.assign(next, { live: true, unapproved: after.flagged });
    if (step === "publish") next.authors = [];
  }
  if (step === "approve_afterwards") {
    after.flagged = false;
    after.approvedTexts.add(played.liveText ?? -1);
    next.unapproved = false;
  }
  if (step === "discard") Object.assign(after, { text: played.liveText }) && Object.assign(next, { authors: [] });
  const standing: Standing =
    step === "withdraw"
      ? "withdrawn"
      : next.live && (step === "restore" || step.startsWith("publish"))
        ? "live"
        : report.standing;
  const trashed = step === "trash" || (step !== "untrash" && report.trashed);
  after.report = { ...report, standing, trashed, editions: { ...report.editions, en: next } };
  return after;
}

const handingOn: Step[] = ["submit", "approve", "publish", "schedule", "publish_emergency"];

it("never shows a text that nobody but its author approved, unless it is marked, whatever is tried", () => {
  const people = [person("editor", 1), person("chief_editor", 2), person("chief_editor", 3), person("organiser", 4)];
  const tries = sequenceOf(
    record({
      step: constantFrom(...everyStep),
      actor: constantFrom(...people),
      unsettled: oneof({ weight: 5, arbitrary: constantFrom(false) }, constantFrom(true)),
    }),
    { maxLength: 60 },
  );
  const start = (tasks: number): Played => {
    const words = { title: "T", summary: "S", text: "T", factsUnsettled: false };
    const report = reportIn("draft", "unpublished", { tasks, authors: [], words });
    return { report, text: 0, liveText: null, approvedTexts: new Set(), flagged: false };
  };
  assert(
    property(tries, constantFrom(1, 2, 3), boolean(), (sequence, tasks, whole) => {
      let played = start(tasks);
      for (const { step, actor, unsettled } of sequence) {
        const { words } = played.report.editions.en;
        if (words) words.factsUnsettled = unsettled;
        // Chinese that nobody began may always be begun; here it is about English.
        const chosen: Language[] | undefined = whole && step !== "save" ? undefined : ["en"];
        const reasons = refusals(step, played.report, actor, chosen);
        if (reasons.length > 0) continue;
        const was = played.report.editions.en;
        if (handingOn.includes(step)) expect(unsettled, step).toBe(false);
        expect(openIn[step].from.includes(was.status) || step === "untrash" || step === "approve_afterwards").toBe(
          true,
        );
        if (step === "approve" || (step === "publish" && was.status === "in_review")) {
          expect([...was.authors, ...was.reviewers]).not.toContain(actor.accountId);
        }
        played = taken(step, played, actor);
        const { liveText, approvedTexts, flagged } = played;
        expect(liveText === null || approvedTexts.has(liveText) || flagged).toBe(true);
        expect(languages.every((language) => everyStatus.includes(played.report.editions[language].status))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
