import type { Transaction } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { writeEntries } from "@/features/search/entries";
import { type DeskEvent, getEvent } from "../queries";
import { searchEntriesOf } from "../search-entries";

type Deed = { action: `event.${string}`; before?: DeskEvent; reason?: string };

const factsOf = ({ status, version, record }: DeskEvent) => ({
  ...{ title: record.title.en, status, version, starts: record.starts, ends: record.ends, place: record.place.en },
  capacity: record.registration.capacity,
});

/** Notes in a verb's transaction what was done to an event, and tells the search what now stands on the site. */
export async function noteEvent(tx: Transaction, eventId: number, deed: Deed, act: Act): Promise<void> {
  const after = await getEvent(eventId, tx);
  if (!after) throw new Error(`event ${eventId} is not there`);
  const { action, before, reason } = deed;
  await recordAudit(tx, {
    ...{ act, action, subject: { type: "event", id: eventId }, after: factsOf(after) },
    ...(before ? { before: factsOf(before) } : {}),
    ...(reason === undefined ? {} : { reason }),
  });
  await writeEntries(tx, { kind: "event", id: eventId }, searchEntriesOf(after));
}
