"use server";

import { whoActs } from "@/features/people/session";
import { bePresent } from "./mutations/be-present";
import { beat, type Here } from "./presence";

export type PresenceAnswer = { ok: true; here: Here[] } | { ok: false };

/** Notes that somebody has a report open; answers who is here. It never throws. */
export async function bePresentAction(sent: unknown): Promise<PresenceAnswer> {
  try {
    const act = await whoActs();
    const given = beat.safeParse(sent);
    if (!act || !given.success) return { ok: false };
    const answer = await bePresent(given.data, act);
    return answer.ok ? answer : { ok: false };
  } catch {
    return { ok: false };
  }
}
