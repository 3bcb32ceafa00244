import { z } from "zod";

export const letterKinds = ["invite", "change", "cancel", "remind"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a verb leaves in the queue for each letter. */
export const letterJob = z.object({ letterId: z.int() });

type Now = {
  state: "draft" | "open" | "withdrawn";
  /** Of the letter and, as it is now, of the invitation. */
  sequence: number;
  current: number;
  meetingCancelled: boolean;
  /** Whether an earlier letter about the same invitation went out. */
  wasTold: boolean;
  silentPlaces: number;
};

/** Whether a letter still tells the truth when its turn comes. */
export function isDue(kind: LetterKind, now: Now): boolean {
  const stands = now.state === "open" && !now.meetingCancelled;
  if (kind === "invite") return stands;
  if (kind === "remind") return stands && now.silentPlaces > 0;
  if (kind === "change") return stands && now.sequence === now.current;
  return !stands && now.state !== "draft" && now.wasTold && now.sequence === now.current;
}

// A worker that died while it sent has surely ended by then.
const patienceMs = 10 * 60_000;

/** Whether a letter is neither sent nor being sent by another at this moment. */
export function isFree({ takenAt, sentAt }: { takenAt: Date | null; sentAt: Date | null }, at: Date): boolean {
  return sentAt === null && (takenAt === null || at.getTime() - takenAt.getTime() > patienceMs);
}
