import { beijingSecond, fromBeijing } from "@/platform/clock";
import type { Language } from "./language";
import type { ReportState } from "./workflow";

export type MomentRefusal = "moment_past" | "moment_far";

const lateMs = 2 * 60_000;
const farthestMs = 366 * 24 * 3_600_000;

/** Why nothing can be scheduled for this moment. */
export function momentRefusals(publishAt: Date, now: Date): MomentRefusal[] {
  const ahead = publishAt.getTime() - now.getTime();
  if (ahead <= 0) return ["moment_past"];
  return ahead > farthestMs ? ["moment_far"] : [];
}

/** Whether what was to go out at a moment is noticeably behind it. */
export function isLate(publishAt: Date, now: Date): boolean {
  return now.getTime() - publishAt.getTime() > lateMs;
}

export type DueRefusal = "withdrawn" | "trashed" | "text_missing" | "consent_missing" | "facts_unsettled";

/** Why what was scheduled cannot go out by itself any more. */
export function dueRefusals(report: ReportState, of: readonly Language[]): DueRefusal[] {
  return [
    ...(report.standing === "withdrawn" ? ["withdrawn" as const] : []),
    ...(report.trashed ? ["trashed" as const] : []),
    ...(of.some((language) => report.editions[language].words === null) ? ["text_missing" as const] : []),
    // Consent may run out between the approval and the moment.
    ...(of.some((language) => report.editions[language].words?.consentMissing) ? ["consent_missing" as const] : []),
    // So may the record say something else by then.
    ...(of.some((language) => report.editions[language].words?.factsUnsettled) ? ["facts_unsettled" as const] : []),
  ];
}

/** A moment as a field of a form gives it, on Beijing's clock: `2026-03-27T14:30`; null when it is none. */
export function momentFrom(text: string): Date | null {
  const parts = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[T ]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  if (!parts) return null;
  const moment = fromBeijing(`${parts[1]} ${parts[2]}:00`);
  // The thirtieth of February is another day.
  return beijingSecond(moment).startsWith(`${parts[1]} ${parts[2]}`) ? moment : null;
}

/** The same the other way. */
export function momentField(moment: Date): string {
  return beijingSecond(moment).slice(0, 16).replace(" ", "T");
}
