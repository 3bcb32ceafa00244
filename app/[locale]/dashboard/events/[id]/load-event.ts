import { notFound } from "next/navigation";
import { cache } from "react";
import { getEvent } from "@/features/events/queries";

/** The event that an address of the desk names; no such page where there is none. */
export const loadEvent = cache(async (text: string) => {
  const event = /^[1-9]\d{0,8}$/.test(text) ? await getEvent(Number(text)) : null;
  return event ?? notFound();
});
