import type { Actor } from "@/features/people/actor";
import { type Action, may } from "@/features/people/permissions";

/** The state of the working version. What readers see is told by `standing`. */
export type Status = "draft" | "in_review" | "published";
export type Standing = "unpublished" | "live" | "withdrawn";

type Rule = { from: Status[]; to: Status | "unchanged"; needs: Action; standing?: Standing[] };

/** The life of a report. Only these steps exist. */
export const steps = {
  save: { from: ["draft", "published"], to: "draft", needs: "report.write" },
  submit: { from: ["draft"], to: "in_review", needs: "report.write" },
  recall: { from: ["in_review"], to: "draft", needs: "report.write" },
  request_changes: { from: ["in_review"], to: "draft", needs: "report.review" },
  publish: { from: ["in_review"], to: "published", needs: "report.review" },
  discard: { from: ["draft"], to: "published", needs: "report.write", standing: ["live", "withdrawn"] },
  withdraw: {
    from: ["draft", "in_review", "published"],
    to: "unchanged",
    needs: "report.withdraw",
    standing: ["live"],
  },
} as const satisfies Record<string, Rule>;

export type Step = keyof typeof steps;

type Working = { title: string; summary: string; text: string };

export type ReportState = {
  status: Status;
  standing: Standing;
  /** Everyone who wrote a version since the last publication, and whoever submitted it. */
  authors: number[];
  working: Working;
  /** The Chinese text beside it, which is whole or not there at all once readers see it. */
  chinese: Working | null;
};

export type Refusal =
  | "wrong_status"
  | "not_permitted"
  | "own_report"
  | "title_missing"
  | "summary_missing"
  | "body_missing"
  | "chinese_unfinished"
  | "reason_missing";

const reasoned: readonly Step[] = ["request_changes", "withdraw"];

const isBlank = (text: string) => text.trim() === "";

function completeness({ working, chinese }: ReportState): Refusal[] {
  return [
    ...(isBlank(working.title) ? ["title_missing" as const] : []),
    ...(isBlank(working.summary) ? ["summary_missing" as const] : []),
    ...(isBlank(working.text) ? ["body_missing" as const] : []),
    ...(chinese && Object.values(chinese).some(isBlank) ? ["chinese_unfinished" as const] : []),
  ];
}

/** Whether the actor's role takes this step at all; asked before a report is even looked up. */
export function mayTake(step: Step, actor: Actor): boolean {
  return may(actor, steps[step].needs);
}

/** Every reason the step is refused; empty when it may go ahead. */
export function refusals(step: Step, report: ReportState, actor: Actor): Refusal[] {
  const rule: Rule = steps[step];
  const rightStatus = rule.from.includes(report.status) && (rule.standing?.includes(report.standing) ?? true);
  const ownReport =
    (step === "publish" || step === "request_changes") &&
    actor.accountId !== null &&
    report.authors.includes(actor.accountId);
  return [
    ...(rightStatus ? [] : ["wrong_status" as const]),
    ...(may(actor, rule.needs) ? [] : ["not_permitted" as const]),
    ...(ownReport ? ["own_report" as const] : []),
    ...(step === "submit" || step === "publish" ? completeness(report) : []),
  ];
}

/** The refusal of a step whose reason must be told and was not. */
export function reasonRefusals(step: Step, reason: string): Refusal[] {
  return reasoned.includes(step) && reason.trim() === "" ? ["reason_missing"] : [];
}

/** The status the working version has once the step is taken. */
export function statusAfter(step: Step, status: Status): Status {
  const { to } = steps[step];
  return to === "unchanged" ? status : to;
}

export function standingOf(report: { liveVersionId: number | null; withdrawnAt: Date | null }): Standing {
  if (report.liveVersionId === null) return "unpublished";
  return report.withdrawnAt === null ? "live" : "withdrawn";
}
