import { type Actor, operator, type Role, roles } from "@/features/people/actor";
import type { EditionState, ReportState, Standing, Status, Step } from "./workflow";

export const everyStatus: Status[] = ["draft", "in_review", "approved", "scheduled", "published"];
export const everyStanding: Standing[] = ["unpublished", "live", "withdrawn"];

const words = { title: "BWF Holds Meeting", summary: "Forty people attended.", text: "The federation held a meeting." };
export const author = 7;

/** A language as a rule asks about it. */
export function edition(part: Partial<EditionState> = {}): EditionState {
  const round = { status: "draft" as const, tasks: 1, passed: 0, live: false, unapproved: false };
  return { ...round, authors: [author], reviewers: [], words, note: "", ...part };
}

export const unbegun = edition({ words: null, authors: [] });

/** A report whose English stands where it is said. */
export function reportIn(status: Status, standing: Standing, part: Partial<EditionState> = {}): ReportState {
  const en = edition({ status, live: standing !== "unpublished", ...part });
  return { standing, trashed: false, change: "minor", editions: { en, zh: unbegun } };
}

export function person(role: Role, accountId = 1): Actor {
  return { accountId, name: role, role, districtId: role.startsWith("district") ? 3 : null };
}

export const everyone: Actor[] = [...roles.map((role) => person(role)), operator];

/** Where each step may be taken, apart from who takes it. */
export const openIn: Record<Step, { from: Status[]; standing: Standing[] }> = {
  save: { from: ["draft", "published"], standing: everyStanding },
  submit: { from: ["draft"], standing: everyStanding },
  recall: { from: ["in_review", "approved"], standing: everyStanding },
  request_changes: { from: ["in_review", "approved"], standing: everyStanding },
  approve: { from: ["in_review"], standing: everyStanding },
  publish: { from: ["in_review", "approved"], standing: everyStanding },
  schedule: { from: ["approved", "scheduled"], standing: everyStanding },
  unschedule: { from: ["scheduled"], standing: everyStanding },
  publish_emergency: { from: ["draft", "in_review"], standing: ["unpublished", "live"] },
  approve_afterwards: { from: [], standing: [] },
  discard: { from: ["draft"], standing: ["live", "withdrawn"] },
  withdraw: { from: everyStatus, standing: ["live"] },
  restore: { from: everyStatus, standing: ["withdrawn"] },
  trash: { from: ["draft"], standing: ["unpublished"] },
  untrash: { from: [], standing: [] },
};
