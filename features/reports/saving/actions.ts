"use server";

import { whoActs } from "@/features/people/session";
import { autosaving, type SaveAnswer } from "../autosave";
import { saveReport } from "../mutations/save";
import { readChanges } from "../writing";

/** Saves what somebody is writing. It never throws: whatever goes wrong is answered, and her browser keeps the text. */
export async function saveAction(sent: unknown): Promise<SaveAnswer> {
  try {
    const act = await whoActs();
    if (!act) return { ok: false, reasons: ["signed_out"] };
    const given = autosaving.safeParse(sent);
    if (!given.success) return { ok: false, reasons: ["invalid"] };
    const { reportId, accountId, startedFrom, keep } = given.data;
    if (act.actor.accountId !== accountId) return { ok: false, reasons: ["other_person"] };
    const { changes, errors } = readChanges(given.data.changes);
    const answer = await saveReport({ reportId, startedFrom, changes, keep }, act);
    return answer.ok ? { ...answer, at: act.at.toISOString(), errors } : answer;
  } catch (error) {
    // The cause alone: the message around it repeats the whole text of the report.
    console.error(`reports: ${error instanceof Error ? (error.cause ?? error) : error}`);
    return { ok: false, reasons: ["unavailable"] };
  }
}
