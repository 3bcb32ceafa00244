import type { Language } from "./language";
import { nextTask, type Task } from "./review";
import { begunLanguages, type Refusal, type ReportState, refusals } from "./workflow";

/** What a language still waits for on its way to readers, besides what its text lacks. */
export type Waiting = "not_submitted" | `waits_${Task}` | "approved" | "scheduled" | "on_site";

function waitingOf(report: ReportState, language: Language): Waiting {
  const edition = report.editions[language];
  const task = nextTask(edition);
  if (edition.status === "draft") return "not_submitted";
  if (edition.status === "in_review" && task) return `waits_${task}`;
  return edition.status === "published" ? "on_site" : edition.status === "scheduled" ? "scheduled" : "approved";
}

// Whoever asks: only what the text itself lacks counts here.
const anybody = { accountId: null, name: "", role: "operator", districtId: null } as const;

/** Language by language: where it stands, and everything that its text lacks before it can be published. */
export function obstaclesOf(report: ReportState) {
  return begunLanguages(report).map((language) => ({
    language,
    waiting: waitingOf(report, language),
    missing: refusals("submit", report, anybody, [language]).filter(
      (code): code is Extract<Refusal, `${Language}.${string}`> => code.includes("."),
    ),
  }));
}
