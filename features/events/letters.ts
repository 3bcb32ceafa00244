import { z } from "zod";

/** What those registered are written to about. */
export const letterKinds = ["confirmed", "waiting", "moved_up", "again", "changed", "event_cancelled"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a verb leaves in the queue for each letter. */
export const letterJob = z.object({ registrationId: z.int(), letter: z.enum(letterKinds) });

/** Whether a letter still tells the truth when its turn comes. */
export function isDue(
  letter: LetterKind,
  now: { standing: "confirmed" | "waiting" | "cancelled"; event: "draft" | "published" | "cancelled" },
): boolean {
  if (now.standing === "cancelled" || now.event === "draft") return false;
  if (now.event === "cancelled") return letter === "event_cancelled";
  if (letter === "waiting") return now.standing === "waiting";
  return letter !== "event_cancelled";
}
