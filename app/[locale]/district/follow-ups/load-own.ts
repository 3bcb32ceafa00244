import { getUnit } from "@/features/districts/queries";
import type { FollowUpFilter } from "@/features/meetings/follow-ups/filter";
import { exportFollowUps, listFollowUps, listMeetingsFollowedUp } from "@/features/meetings/follow-ups/queries";

/** What a district was asked, as a filter shows it, and how much of all is new to it; null for who is of none. */
export async function loadOwn(districtId: number | null, filter: FollowUpFilter, today: string) {
  const unit = districtId === null ? null : await getUnit(districtId);
  if (!unit) return null;
  const own = { district: unit.id };
  const [followUps, isNew, meetings] = await Promise.all([
    exportFollowUps({ ...filter, ...own }, today),
    listFollowUps({ ...own, state: "issued", page: 1 }, today),
    listMeetingsFollowedUp(unit.id),
  ]);
  return { unit, followUps, isNew: isNew.total, meetings };
}
