import { countEvents } from "@/features/events/published/queries";
import { readLastHeard } from "@/features/meetings/published/queries";
import { boundsOf } from "@/features/reports/home/quarter";
import { countPublished } from "@/features/reports/home/queries";
import { beijingDay, quarterOf } from "@/platform/clock";

/** The quarter of `now` in Beijing in figures: what is on the site from it, and which districts were heard last. */
export async function homeQuarter(now: Date) {
  const today = beijingDay(now);
  const quarter = quarterOf(today);
  const { from, until } = boundsOf(quarter);
  const [published, events, heard] = await Promise.all([
    countPublished(from, until),
    countEvents(from, until, now),
    readLastHeard(today),
  ]);
  const current = heard?.year === quarter.year && heard.quarter === quarter.quarter;
  return { ...quarter, published, ...events, heard: heard && { ...heard, current } };
}
