import type { MeetingFacts } from "@/features/meetings/facts";
import { type Phrase, stated, together } from "../phrase";
import type { Telling } from "./telling";
import { articleBefore } from "./wording";

/** "online", "in person and online"; null where everybody came. */
export function onlineOf({ mode }: Pick<MeetingFacts, "mode">): Phrase | null {
  if (mode === "in_person") return null;
  return stated(mode === "online" ? "online" : "in person and online", "mode");
}

/**
 * The venue takes an article where its name ends in a common noun: "the Beijing Women and Children's Service Center".
 * Where a comma stands inside it, one closes it.
 */
export function venueOf({ facts, noun }: Telling): Phrase | null {
  const venue = noun(facts.venue, "venue");
  const name = venue?.spans[0]?.text ?? "";
  return venue && together(articleBefore(name), venue, name.includes(",") ? "," : null);
}

/** "at the Lotus Service Center", "online", "at the Lotus Service Center and online". */
export function placeOf(t: Telling): Phrase | null {
  const venue = venueOf(t);
  const { mode } = t.facts;
  if (!venue) return onlineOf(t.facts);
  if (mode === "in_person") return together("at ", venue);
  const online = stated("online", "mode");
  return mode === "online" ? together(online, " from ", venue) : together("at ", venue, " and ", online);
}
