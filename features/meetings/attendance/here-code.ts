const thirtySeconds = 30_000;

/** How many steps the page that a code opened may still be sent in: five minutes to find one's name. */
export const ticketSteps = 10;

/** The number of the half minute that a moment lies in. */
export function halfMinute(at: Date): number {
  return Math.floor(at.getTime() / thirtySeconds);
}

/** What the portal signs for the code on the screen of a meeting, new every half minute. */
export function codeText(meetingId: number, step: number): string {
  return `sign-in-here:${meetingId}:${step}`;
}

/** A code is good in its own half minute and in the one after it. */
export function isCurrent(step: number, at: Date): boolean {
  const now = halfMinute(at);
  return step === now || step === now - 1;
}
