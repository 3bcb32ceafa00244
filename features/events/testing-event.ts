import type { Database } from "@/db/client";
import type { Actor } from "@/features/people/actor";
import { type EventRecord, eventRecord } from "./event";
import { createEvent } from "./mutations/create";
import { publishEvent } from "./mutations/publish";

/** The moment at which the tests of events act. */
export const at = new Date("2026-11-20T02:00:00Z");

/** An event in a week's time with thirty places and a waiting list. */
export function recordFor(hostUnitId: number, changes: Partial<EventRecord> = {}): EventRecord {
  return eventRecord.parse({
    kind: "activity",
    title: { en: "Reading Together", zh: "共同阅读" },
    summary: { en: "Families read.", zh: "家庭阅读。" },
    description: { en: "All are welcome.", zh: "欢迎参加。" },
    starts: "2026-11-27T14:00",
    ends: "2026-11-27T16:00",
    place: { en: "Lotus Hall", zh: "莲花厅" },
    hostUnitId,
    districtId: null,
    themeId: null,
    agenda: [
      { time: "14:00", text: { en: "Stories", zh: "故事会" }, internal: false },
      { time: "13:00", text: { en: "Staff meet", zh: "工作人员碰头" }, internal: true },
    ],
    registration: { open: true, capacity: 30, closes: null, waitingList: true },
    ...changes,
  });
}

/** Puts an event on the site; answers its id. */
export async function publishedEvent(database: Database, actor: Actor, record: EventRecord): Promise<number> {
  const made = await createEvent({ record }, { actor, at }, database);
  if (!made.ok) throw new Error(made.reasons.join());
  const published = await publishEvent({ eventId: made.eventId, version: 1 }, { actor, at }, database);
  if (!published.ok) throw new Error(published.reasons.join());
  return made.eventId;
}
