import { boolean, index, integer, pgEnum, pgTable, primaryKey, text, timestamp, unique } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { language } from "./language";
import { accounts } from "./people";
import { themes } from "./themes";

export const eventKind = pgEnum("event_kind", ["activity", "training"]);
export const eventStatus = pgEnum("event_status", ["draft", "published", "cancelled"]);

/** Something the public may come to. `version` rises with every save; a save names the one it started from. */
export const events = pgTable(
  "events",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    slug: text("slug").notNull().unique(),
    version: integer("version").notNull(),
    kind: eventKind("kind").notNull(),
    status: eventStatus("status").notNull(),
    titleEn: text("title_en").notNull(),
    titleZh: text("title_zh").notNull(),
    summaryEn: text("summary_en").notNull(),
    summaryZh: text("summary_zh").notNull(),
    /** Paragraphs with an empty line between them. */
    descriptionEn: text("description_en").notNull(),
    descriptionZh: text("description_zh").notNull(),
    startsAt: timestamp("starts_at", { withTimezone: true }).notNull(),
    endsAt: timestamp("ends_at", { withTimezone: true }).notNull(),
    placeEn: text("place_en").notNull(),
    placeZh: text("place_zh").notNull(),
    hostUnitId: integer("host_unit_id")
      .notNull()
      .references(() => units.id),
    /** The district it takes place in or is for; none for the whole city. */
    districtId: integer("district_id").references(() => units.id),
    themeId: integer("theme_id").references(() => themes.id),
    registrationOpen: boolean("registration_open").notNull(),
    /** How many people may come; null means no limit. */
    capacity: integer("capacity"),
    closesAt: timestamp("closes_at", { withTimezone: true }),
    waitingList: boolean("waiting_list").notNull(),
    cancelReasonEn: text("cancel_reason_en").notNull().default(""),
    cancelReasonZh: text("cancel_reason_zh").notNull().default(""),
    /** What a form sent made: sending it once more finds the event it made. */
    formKey: text("form_key").unique(),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
    publishedAt: timestamp("published_at", { withTimezone: true }),
  },
  (event) => [index("events_public").on(event.status, event.startsAt)],
);

/** A line of an event's agenda. */
export const eventAgenda = pgTable(
  "event_agenda",
  {
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    /** Beijing's time of day, HH:MM; empty where it is not fixed. */
    time: text("time").notNull(),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
    /** Left out of what the public is told. */
    internal: boolean("internal").notNull(),
  },
  (line) => [primaryKey({ columns: [line.eventId, line.position] })],
);

export const registrationStanding = pgEnum("registration_standing", ["confirmed", "waiting", "cancelled"]);

/** Someone who said they will come, with how many people they come. */
export const registrations = pgTable(
  "registrations",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id),
    standing: registrationStanding("standing").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    phone: text("phone").notNull(),
    people: integer("people").notNull(),
    language: language("language").notNull(),
    /** The hash of the key in the letter, with which it is cancelled. */
    keyHash: text("key_hash").notNull().unique(),
    formKey: text("form_key").notNull().unique(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    /** When a place was found for someone who waited. */
    movedUpAt: timestamp("moved_up_at", { withTimezone: true }),
    cancelledAt: timestamp("cancelled_at", { withTimezone: true }),
  },
  (registration) => [
    index("registrations_event").on(registration.eventId, registration.standing, registration.at),
    unique("registrations_queue").on(registration.eventId, registration.id),
  ],
);
