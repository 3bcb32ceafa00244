import { beijingDay, beijingSecond } from "@/platform/clock";
import type { Reply } from "./place";

/** So many days before replies are due the silent are reminded, unless the notice says otherwise. */
export const usualReminders = [3, 1] as const;

type Invited = { id: number; state: "draft" | "open" | "withdrawn"; remindedAt: Date | null };
type Seat = { invitationId: number | null; reply: Reply };

/**
 * Who is reminded: bodies whose invitation is open and of whose places nobody has said anything yet about at least
 * one, once a day (Beijing's) at most. Whoever answered for every place is left in peace.
 */
export function toRemind<One extends Invited>(invitations: readonly One[], places: readonly Seat[], at: Date): One[] {
  const silent = new Set(places.filter(({ reply }) => reply === "silent").map(({ invitationId }) => invitationId));
  return invitations.filter(
    ({ id, state, remindedAt }) =>
      state === "open" && silent.has(id) && (remindedAt === null || beijingDay(remindedAt) < beijingDay(at)),
  );
}

const morning = "09:00:00";

/** Whether silent bodies are reminded by themselves now: on the days set before the deadline, from nine o'clock. */
export function remindsNow(notice: { repliesDueOn: string | null; remindDays: readonly number[] }, at: Date): boolean {
  if (notice.repliesDueOn === null) return false;
  const day = beijingDay(at);
  const left = (Date.parse(notice.repliesDueOn) - Date.parse(day)) / 86_400_000;
  return notice.remindDays.includes(left) && beijingSecond(at).slice(11) >= morning;
}
