import { notFound } from "next/navigation";
import { cache } from "react";
import { readPublicEvent } from "@/features/events/published/queries";

/** The event that an address below /registration names; no such page where there is none. */
export const loadEvent = cache(async (slug: string) => (await readPublicEvent(slug)) ?? notFound());
