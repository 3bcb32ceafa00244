import type { FieldError } from "../form/answer";
import type { MeetingRecord } from "../record";

/**
 * Which asks of a record that is to be saved break what was issued: follow-ups keep the words of their day, so an ask
 * that has some is neither taken out nor given other words. Each is named by its field in the new record; one that is
 * gone by the list it stood in. Its day and its place in the list may change.
 */
export function issuedAskErrors(now: MeetingRecord, next: MeetingRecord, issued: readonly number[]): FieldError[] {
  return now.asks.flatMap((ask): FieldError[] => {
    if (ask.id === undefined || !issued.includes(ask.id)) return [];
    const index = next.asks.findIndex(({ id }) => id === ask.id);
    const kept = next.asks[index];
    if (!kept) return [{ path: "asks", code: "ask_removed" }];
    return (["en", "zh"] as const)
      .filter((language) => kept[language] !== ask[language])
      .map((language) => ({ path: `asks.${index}.${language}`, code: "ask_changed" as const }));
  });
}
