import { and, asc, eq, gte, lt, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { eventAgenda, events, registrations } from "@/db/schema/events";

/** What a visitor may be shown: what stands on the site and what was called off after it stood there. */
const isPublic = ne(events.status, "draft");

const confirmed = sql<number>`(
  select coalesce(sum(one.people), 0)::int from ${registrations} as one
  where one.event_id = ${events}.id and one.standing = 'confirmed')`;

const district = alias(units, "district");

const shape = {
  id: events.id,
  slug: events.slug,
  version: events.version,
  kind: events.kind,
  status: events.status,
  titleEn: events.titleEn,
  titleZh: events.titleZh,
  summaryEn: events.summaryEn,
  summaryZh: events.summaryZh,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  placeEn: events.placeEn,
  placeZh: events.placeZh,
  hostEn: units.nameEn,
  hostZh: units.nameZh,
  updatedAt: events.updatedAt,
};

/** Every event on the site, called off ones too, in the order of time. */
export async function listPublicEvents(database: Database = db) {
  return database
    .select(shape)
    .from(events)
    .innerJoin(units, eq(units.id, events.hostUnitId))
    .where(isPublic)
    .orderBy(asc(events.startsAt), asc(events.id));
}

export type PublicEvent = Awaited<ReturnType<typeof listPublicEvents>>[number];

/** One event on the site with the agenda lines that are for everyone; null when there is none. */
export async function readPublicEvent(slug: string, database: Database = db) {
  const [event] = await database
    .select({
      ...shape,
      descriptionEn: events.descriptionEn,
      descriptionZh: events.descriptionZh,
      districtSlug: district.slug,
      districtEn: district.shortEn,
      districtZh: district.shortZh,
      registrationOpen: events.registrationOpen,
      capacity: events.capacity,
      closesAt: events.closesAt,
      waitingList: events.waitingList,
      cancelReasonEn: events.cancelReasonEn,
      cancelReasonZh: events.cancelReasonZh,
      confirmed,
    })
    .from(events)
    .innerJoin(units, eq(units.id, events.hostUnitId))
    .leftJoin(district, eq(district.id, events.districtId))
    .where(and(isPublic, eq(events.slug, slug)));
  if (!event) return null;
  const agenda = await database
    .select({ time: eventAgenda.time, textEn: eventAgenda.textEn, textZh: eventAgenda.textZh })
    .from(eventAgenda)
    .where(and(eq(eventAgenda.eventId, event.id), eq(eventAgenda.internal, false)))
    .orderBy(asc(eventAgenda.position));
  return { ...event, agenda };
}

export type PublicEventPage = NonNullable<Awaited<ReturnType<typeof readPublicEvent>>>;

/** How many of the published events that begin between two moments are over by `now`, and how many are not. */
export async function countEvents(from: Date, until: Date, now: Date, database: Database = db) {
  const between = and(eq(events.status, "published"), gte(events.startsAt, from), lt(events.startsAt, until));
  const [held, coming] = await Promise.all([
    database.$count(events, and(between, lt(events.endsAt, now))),
    database.$count(events, and(between, gte(events.endsAt, now))),
  ]);
  return { held, coming };
}
