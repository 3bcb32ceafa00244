import { eq } from "drizzle-orm";
import { registrations } from "@/db/schema/events";
import type { FreshDatabase } from "@/db/testing";
import { type deskOf, waitingJobs } from "@/db/testing-desk";
import { visitor } from "@/features/people/actor";
import type { EventRecord } from "./event";
import { cancelRegistration } from "./mutations/cancel-registration";
import { register } from "./mutations/register";
import { getEvent } from "./queries";
import { keyFor } from "./registered/queries";
import { at, publishedEvent, recordFor } from "./testing-event";

type Terms = Partial<EventRecord["registration"]>;

let number = 0;

/** A party of so many people under an address of its own. */
export const formOf = (people: number, email = `guest-${++number}@visitors.example`) => ({
  ...{ name: "Su Wanqing", email, phone: "", people, language: "en" as const },
});

type World = { database: FreshDatabase["database"]; desk: Awaited<ReturnType<typeof deskOf>> };

/** What tests of registrations do and see in their fresh database, asked for when it is there. */
export function registrationsIn(world: () => World) {
  const act = (moment: Date) => ({ actor: visitor, at: moment });
  const rowsOf = (eventId: number) =>
    world().database.select().from(registrations).where(eq(registrations.eventId, eventId)).orderBy(registrations.id);
  return {
    rowsOf,
    eventWith: (terms: Terms = {}) => {
      const { database, desk } = world();
      const registration = { open: true, capacity: 30, closes: null, waitingList: true, ...terms };
      return publishedEvent(database, desk.editor, recordFor(desk.unitId, { registration }));
    },
    come: (eventId: number, form: ReturnType<typeof formOf>, key = `key-${++number}`, moment = at) =>
      register({ eventId, form, key }, act(moment), world().database),
    cancel: (key: string, moment = at) => cancelRegistration(key, act(moment), world().database),
    peopleAt: async (eventId: number) => {
      const event = await getEvent(eventId, world().database);
      return [event?.confirmed, event?.waiting];
    },
    keysOf: async (eventId: number) => (await rowsOf(eventId)).map(({ formKey }) => keyFor(formKey)),
    lettersAfter: async (deed: () => Promise<unknown>) => {
      const before = (await waitingJobs(world().database)).length;
      await deed();
      return (await waitingJobs(world().database)).slice(before).map(({ payload }) => payload.letter);
    },
  };
}
