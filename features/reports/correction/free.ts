import { type Language, languages } from "../language";
import type { ReportState } from "../workflow";

/** Of the languages that say otherwise than their record, those in which nothing is being written that a correction would cross. */
export function freeLanguages(state: ReportState, otherwise: readonly Language[]): Language[] {
  const frozen = languages.some((one) => ["in_review", "approved", "scheduled"].includes(state.editions[one].status));
  return frozen ? [] : otherwise.filter((one) => state.editions[one].status === "published");
}
