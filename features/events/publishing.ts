import type { EventRecord, EventStatus } from "./event";

export type PublishRefusal = "wrong_status" | "texts_missing";

/** Why an event may not stand on the site as it is: title, summary and place are needed in both languages. */
export function publishRefusals(event: { status: EventStatus; record: EventRecord }): PublishRefusal[] {
  return [...(event.status === "draft" ? [] : (["wrong_status"] as const)), ...textRefusals(event.record)];
}

export type CallOffRefusal = "wrong_status" | "past";

/** Why an event cannot be called off: it does not stand on the site, or is over. */
export function callOffRefusals(event: { status: EventStatus; endsAt: Date }, at: Date): CallOffRefusal[] {
  return [
    ...(event.status === "published" ? [] : (["wrong_status"] as const)),
    ...(at >= event.endsAt ? (["past"] as const) : []),
  ];
}

/** What an event on the site lacks. */
export function textRefusals({ title, summary, place }: EventRecord): "texts_missing"[] {
  const needed = [title, summary, place].flatMap(({ en, zh }) => [en, zh]);
  return needed.every((text) => text.trim() !== "") ? [] : ["texts_missing"];
}
