import type { z } from "zod";
import type { PublicEvent } from "@/features/events/published/queries";
import { both, inInterface, pageAddresses } from "../addresses";
import type { event } from "../shapes";

/** An event on the site as this interface tells of it. */
export function eventItem(row: PublicEvent): z.input<typeof event> {
  const { slug, kind, status } = row;
  return {
    slug,
    self: inInterface("events", slug),
    address: pageAddresses(`/events/calendar/${slug}`),
    kind,
    status: status === "cancelled" ? "cancelled" : "published",
    title: both(row.titleEn, row.titleZh),
    summary: both(row.summaryEn, row.summaryZh),
    starts: row.startsAt.toISOString(),
    ends: row.endsAt.toISOString(),
    place: both(row.placeEn, row.placeZh),
    host: both(row.hostEn, row.hostZh),
  };
}
