import { notFound } from "next/navigation";
import { getInvitedMeeting } from "@/features/meetings/invitations/queries";

/** The number an address names; "no such page" for anything else. */
export function idIn(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound();
}

/** The meeting of an address, as its invitations need it. */
export async function loadInvitedMeeting(text: string) {
  return (await getInvitedMeeting(idIn(text))) ?? notFound();
}
