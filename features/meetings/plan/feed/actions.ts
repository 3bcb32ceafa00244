"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { renewCalendarKey } from "./mutations/renew-key";

export type KeyAnswer = { ok: true } | NotDone<"not_permitted"> | null;

/** Makes a secret address for whoever asks; the one before is no longer answered. */
export async function renewCalendarKeyAction(_before: KeyAnswer, form: FormData): Promise<KeyAnswer> {
  const answer = await handOver(
    form,
    z.object({}),
    () => whoActs(),
    async (_input, act) => {
      const made = await renewCalendarKey(act);
      return made.ok ? ({ ok: true } as const) : made;
    },
  );
  if (answer.ok) refresh();
  return answer;
}
