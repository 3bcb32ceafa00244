import type { EventRecord } from "./event";

/** Whether those who come would go to the wrong place or at the wrong time if they were not told. */
export function wasMoved(before: EventRecord, after: EventRecord): boolean {
  return (
    before.starts !== after.starts ||
    before.ends !== after.ends ||
    before.place.en !== after.place.en ||
    before.place.zh !== after.place.zh
  );
}
