type Opened = { state: "draft" | "open" | "withdrawn" };
type Meeting = { status: "planned" | "held" | "cancelled"; date: string | null };

/** Whether the places of an invitation can still be answered for; `today` is Beijing's. */
export function isAnswerable(invitation: Opened, meeting: Meeting, today: string): boolean {
  if (invitation.state !== "open" || meeting.status !== "planned") return false;
  return meeting.date === null || today <= meeting.date;
}
