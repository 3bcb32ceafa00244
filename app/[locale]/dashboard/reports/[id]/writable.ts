import type { Actor } from "@/features/people/actor";
import type { Language } from "@/features/reports/language";
import { begunLanguages, isReadWhole, openLanguages, type ReportState, refusals } from "@/features/reports/workflow";

/** Whether the report waits for this very person to judge it. */
function isJudge(state: ReportState, actor: Actor): boolean {
  // What a text lacks keeps nobody from reading it.
  const against = refusals("approve", state, actor).filter((code) => !code.includes("."));
  return openLanguages("approve", state).length > 0 && against.length === 0;
}

/**
 * What of a report this person may write as things stand; null when it is only to be read: by whoever is to judge it,
 * and by everyone while nothing can be written. A language that nobody began may be begun while the other is in review.
 */
export function writable(state: ReportState, actor: Actor) {
  const mayWrite = (of: Language[]) => refusals("save", state, actor, of).length === 0;
  const open = { en: mayWrite(["en"]), zh: mayWrite(["zh"]), facts: mayWrite(begunLanguages(state)) };
  const read = !(open.en || open.zh) || (isReadWhole(state) && (state.trashed || isJudge(state, actor)));
  return read ? null : open;
}
