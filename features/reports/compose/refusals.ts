import type { MeetingFacts } from "@/features/meetings/facts";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

export type ComposeRefusal = "not_held" | "not_permitted";

/** Why no report can be composed; empty when it can. Only a meeting that was held has something to report. */
export function composeRefusals(meeting: Pick<MeetingFacts, "status">, actor: Actor): ComposeRefusal[] {
  return [
    ...(meeting.status === "held" ? [] : ["not_held" as const]),
    ...(may(actor, "meeting.compose") ? [] : ["not_permitted" as const]),
  ];
}
