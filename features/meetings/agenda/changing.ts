export type ChangeRefusal = "not_found" | "sealed" | "item_gone" | "newer_version" | "too_many_items";

type Agenda = { version: number; isSealed: boolean; items: readonly { id: number }[] };

/**
 * Why a change of an agenda is refused; null when it may be made. An item that is gone is told before a newer version,
 * so that whoever was writing about it keeps her words.
 */
export function changeRefusal(
  agenda: Agenda | null,
  change: { startedFrom: number; itemId?: number },
): Exclude<ChangeRefusal, "too_many_items"> | null {
  if (!agenda) return "not_found";
  if (agenda.isSealed) return "sealed";
  const { itemId } = change;
  if (itemId !== undefined && !agenda.items.some(({ id }) => id === itemId)) return "item_gone";
  return agenda.version === change.startedFrom ? null : "newer_version";
}
