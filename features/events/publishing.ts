import type { EventRecord, EventStatus } from "./event";

export type PublishRefusal = "wrong_status" | "texts_missing";

/** Why an event may not stand on the site as it is: title, summary and place are needed in both languages. */
export function publishRefusals(event: { status: EventStatus; record: EventRecord }): PublishRefusal[] {
  return [...(event.status === "draft" ? [] : (["wrong_status"] as const)), ...textRefusals(event.record)];
}

/** What an event on the site lacks. */
export function textRefusals({ title, summary, place }: EventRecord): "texts_missing"[] {
  const needed = [title, summary, place].flatMap(({ en, zh }) => [en, zh]);
  return needed.every((text) => text.trim() !== "") ? [] : ["texts_missing"];
}
