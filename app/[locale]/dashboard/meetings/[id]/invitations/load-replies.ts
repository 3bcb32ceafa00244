import { openingRefusals } from "@/features/meetings/invitations/opening";
import {
  getNotice,
  type InvitedMeeting,
  listInvitations,
  listPlaces,
  listRoles,
} from "@/features/meetings/invitations/queries";
import { toRemind } from "@/features/meetings/invitations/reminding";
import { beijingDay } from "@/platform/clock";

/** Bodies, roles and places of a meeting, and which step is next at this moment. */
export async function loadReplies(meeting: InvitedMeeting, now: Date) {
  const [notice, roles, invitations, places] = await Promise.all([
    getNotice(meeting.id),
    listRoles(meeting.id),
    listInvitations(meeting.id),
    listPlaces(meeting.id),
  ]);
  const bodies = invitations.filter(({ state }) => state !== "withdrawn");
  const drafts = bodies.filter(({ state }) => state === "draft");
  const { repliesDueOn } = notice;
  return {
    ...{ bodies, roles, places, repliesDueOn },
    drafts: drafts.length,
    open: bodies.length - drafts.length,
    refusals: openingRefusals({ meeting, repliesDueOn, roles: roles.length, drafts }, beijingDay(now)),
    silent: meeting.status === "planned" ? toRemind(bodies, places, now).length : 0,
  };
}
