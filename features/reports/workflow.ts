import type { Actor } from "@/features/people/actor";
import { type Action, may } from "@/features/people/permissions";
import { type Language, languages } from "./language";
import { isLastTask, taskNeeds } from "./review";

/** Where one language of a report is on its way to readers. What they see is told by `standing`. */
export type Status = "draft" | "in_review" | "approved" | "scheduled" | "published";
export type Standing = "unpublished" | "live" | "withdrawn";

type Rule = { from: Status[]; to: Status | "unchanged"; needs: Action; standing?: Standing[]; whole?: true };

const anywhere: Status[] = ["draft", "in_review", "approved", "scheduled", "published"];

/** The life of a report. Only these steps exist; each is taken by one language or several, some by the whole report. */
export const steps = {
  save: { from: ["draft", "published"], to: "draft", needs: "report.write" },
  submit: { from: ["draft"], to: "in_review", needs: "report.write" },
  recall: { from: ["in_review", "approved"], to: "draft", needs: "report.write" },
  request_changes: { from: ["in_review", "approved"], to: "draft", needs: "report.review_first" },
  approve: { from: ["in_review"], to: "approved", needs: "report.review_first" },
  publish: { from: ["in_review", "approved"], to: "published", needs: "report.publish" },
  schedule: { from: ["approved", "scheduled"], to: "scheduled", needs: "report.publish" },
  unschedule: { from: ["scheduled"], to: "approved", needs: "report.publish" },
  publish_emergency: { from: ["draft", "in_review"], to: "published", needs: "report.publish" },
  approve_afterwards: { from: anywhere, to: "unchanged", needs: "report.review", standing: ["live"] },
  discard: { from: ["draft"], to: "published", needs: "report.write", standing: ["live", "withdrawn"] },
  withdraw: { from: anywhere, to: "unchanged", needs: "report.withdraw", standing: ["live"], whole: true },
  restore: { from: anywhere, to: "unchanged", needs: "report.withdraw", standing: ["withdrawn"], whole: true },
  trash: { from: ["draft"], to: "unchanged", needs: "report.write", standing: ["unpublished"], whole: true },
  untrash: { from: ["draft"], to: "unchanged", needs: "report.write", standing: ["unpublished"], whole: true },
} as const satisfies Record<string, Rule>;

export type Step = keyof typeof steps;

/** What a language says, and what else of it keeps it from being handed on. */
export type Words = {
  title: string;
  summary: string;
  text: string;
  /** Whether prompts of a template were left in it. */
  promptLeft?: boolean;
  /** Whether people it shows have not agreed. */
  consentMissing?: boolean;
  /** Whether facts of its record have changed and nobody decided on them. Not asked, it is not handed on either. */
  factsUnsettled?: boolean | "not_asked";
};

/** One language as its rules ask about it. */
export type EditionState = {
  status: Status;
  tasks: number;
  passed: number;
  /** Whether the version on the site has this language. */
  live: boolean;
  /** Whether readers see a text of it that only its author stands for. */
  unapproved: boolean;
  /** Everyone who wrote in it since its last approved publication, and whoever submitted it. */
  authors: number[];
  /** Who passed a review task of this round. */
  reviewers: number[];
  /** Its working text; null while nobody began it. */
  words: Words | null;
  note: string;
};

export type ReportState = {
  standing: Standing;
  trashed: boolean;
  change: "minor" | "major";
  editions: Record<Language, EditionState>;
};

type TextRefusal =
  | "title_missing"
  | "summary_missing"
  | "body_missing"
  | "note_missing"
  | "prompt_left"
  | "consent_missing"
  | "facts_unsettled";

export type Refusal =
  | "wrong_status"
  | "not_permitted"
  | "own_report"
  | "already_reviewed"
  | "review_unfinished"
  | "reason_missing"
  | `${Language}.${TextRefusal}`;

const judging: readonly Step[] = ["approve", "publish", "request_changes", "approve_afterwards"];
const reasoned: readonly Step[] = ["request_changes", "withdraw", "publish_emergency"];
const handingOn: readonly Step[] = ["submit", "approve", "publish", "schedule", "publish_emergency"];

const isBlank = (text: string) => text.trim() === "";

/** Whether there is anything of this language, written or on the site. */
export function isBegun({ words, live }: EditionState): boolean {
  return live || words !== null;
}

/** Whether the actor's role takes this step at all; asked before a report is even looked up. */
export function mayTake(step: Step, actor: Actor): boolean {
  return may(actor, steps[step].needs);
}

function isOpen(step: Step, report: ReportState, language: Language): boolean {
  const rule: Rule = steps[step];
  const { standing } = report;
  const edition = report.editions[language];
  if (step === "approve_afterwards") return edition.unapproved;
  if (step === "discard" && !edition.live) return false;
  if (step === "publish_emergency" && standing === "withdrawn") return false;
  return (step === "save" || begunLanguages(report).includes(language)) && rule.from.includes(edition.status);
}

/** The languages there is anything of; of a report that nobody has begun yet, English. */
export function begunLanguages(report: ReportState): Language[] {
  const begun = languages.filter((language) => isBegun(report.editions[language]));
  return begun.length > 0 ? begun : ["en"];
}

/** Whether a report is read rather than written: every language that was begun is in review or waits to go out. */
export function isReadWhole(report: ReportState): boolean {
  const writable: readonly Status[] = steps.save.from;
  return report.trashed || begunLanguages(report).every((one) => !writable.includes(report.editions[one].status));
}

/** The languages that the step is for as things stand. */
export function openLanguages(step: Step, report: ReportState): Language[] {
  return languages.filter((language) => isOpen(step, report, language));
}

function isRightMoment(step: Step, report: ReportState, chosen: readonly Language[]): boolean {
  const rule: Rule = steps[step];
  if (report.trashed !== (step === "untrash")) return false;
  if (rule.standing && !rule.standing.includes(report.standing)) return false;
  if (rule.whole) return begunLanguages(report).every((one) => rule.from.includes(report.editions[one].status));
  return chosen.length > 0 && chosen.every((language) => isOpen(step, report, language));
}

function judgement(step: Step, edition: EditionState, actor: Actor): Refusal[] {
  const { accountId } = actor;
  // What somebody else has approved may be published by anyone who publishes at all.
  if (!judging.includes(step) || (step === "publish" && edition.status === "approved")) return [];
  const task = step === "approve" || step === "publish" || step === "request_changes";
  return [
    ...(task && !may(actor, taskNeeds(edition)) ? ["not_permitted" as const] : []),
    ...(accountId !== null && edition.authors.includes(accountId) ? ["own_report" as const] : []),
    ...(step !== "request_changes" && task && accountId !== null && edition.reviewers.includes(accountId)
      ? ["already_reviewed" as const]
      : []),
    ...(step === "publish" && !isLastTask(edition) ? ["review_unfinished" as const] : []),
  ];
}

function completeness(language: Language, edition: EditionState, change: ReportState["change"]): Refusal[] {
  const words: Words = edition.words ?? { title: "", summary: "", text: "" };
  const { title, summary, text, promptLeft, consentMissing, factsUnsettled } = words;
  return [
    ...(isBlank(title) ? [`${language}.title_missing` as const] : []),
    ...(isBlank(summary) ? [`${language}.summary_missing` as const] : []),
    ...(isBlank(text) ? [`${language}.body_missing` as const] : []),
    ...(promptLeft ? [`${language}.prompt_left` as const] : []),
    ...(consentMissing ? [`${language}.consent_missing` as const] : []),
    ...(factsUnsettled ? [`${language}.facts_unsettled` as const] : []),
    ...(edition.live && change === "major" && isBlank(edition.note) ? [`${language}.note_missing` as const] : []),
  ];
}

/** Every reason the step is refused for the chosen languages; empty when it may go ahead. */
export function refusals(
  step: Step,
  report: ReportState,
  actor: Actor,
  chosen: readonly Language[] = openLanguages(step, report),
): Refusal[] {
  const rule: Rule = steps[step];
  const reasons = [
    ...(isRightMoment(step, report, chosen) ? [] : ["wrong_status" as const]),
    ...(may(actor, rule.needs) ? [] : ["not_permitted" as const]),
    ...chosen.flatMap((language) => judgement(step, report.editions[language], actor)),
    ...(handingOn.includes(step)
      ? chosen.flatMap((language) => completeness(language, report.editions[language], report.change))
      : []),
  ];
  return [...new Set(reasons)];
}

/** The refusal of a step whose reason must be told and was not. */
export function reasonRefusals(step: Step, reason: string): Refusal[] {
  return reasoned.includes(step) && isBlank(reason) ? ["reason_missing"] : [];
}

/** The status a language has once it has taken the step. */
export function statusAfter(step: Step, edition: { status: Status; tasks: number; passed: number }): Status {
  const { to } = steps[step];
  if (step === "approve" && !isLastTask(edition)) return edition.status;
  return to === "unchanged" ? edition.status : to;
}

const furthestBehind: Status[] = ["draft", "in_review", "approved", "scheduled", "published"];

/** The status of a report as a whole: that of its language that is furthest behind. */
export function statusOf(editions: readonly { status: Status; begun: boolean }[]): Status {
  const begun = editions.filter((edition) => edition.begun).map(({ status }) => status);
  return furthestBehind.find((status) => begun.includes(status)) ?? "draft";
}

export function standingOf(report: { liveVersionId: number | null; withdrawnAt: Date | null }): Standing {
  if (report.liveVersionId === null) return "unpublished";
  return report.withdrawnAt === null ? "live" : "withdrawn";
}
