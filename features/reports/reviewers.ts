import type { Role } from "@/features/people/actor";
import { permissions } from "@/features/people/permissions";
import { taskNeeds } from "./review";
import { openLanguages, type ReportState } from "./workflow";

/** Who is to be told that a report waits for review: which roles pass the task it waits for, and who wrote it herself. */
export function reviewersWanted(report: ReportState): { roles: Role[]; except: number[] } {
  const waiting = openLanguages("approve", report).map((language) => report.editions[language]);
  const roles = waiting.flatMap((edition): readonly string[] => permissions[taskNeeds(edition)]) as Role[];
  const except = waiting.flatMap(({ authors, reviewers }) => [...authors, ...reviewers]);
  return { roles: [...new Set(roles)], except: [...new Set(except)] };
}
