import { boolean, date, index, integer, pgEnum, pgTable, primaryKey, text, time, timestamp } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { people } from "./people";

export const meetingKind = pgEnum("meeting_kind", [
  "quarterly",
  "plenary",
  "executive_committee",
  "work_conference",
  "training",
  "visit",
  "joint_event",
]);

/** Meetings of one kind that come again, such as the grassroots quarterly meeting. */
export const meetingSeries = pgTable("meeting_series", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Rises with every change; a change names the one it started from. */
  version: integer("version").notNull().default(1),
  kind: meetingKind("kind").notNull().default("quarterly"),
  slug: text("slug").notNull().unique(),
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
});

export const meetingStatus = pgEnum("meeting_status", ["planned", "held", "cancelled"]);
export const halfDay = pgEnum("half_day", ["morning", "afternoon"]);
export const meetingMode = pgEnum("meeting_mode", ["in_person", "online", "mixed"]);
export const headCountPrecision = pgEnum("head_count_precision", ["exact", "nearly", "over"]);

/** The record of one meeting. `version` rises with every save; a save names the one it started from. */
export const meetings = pgTable(
  "meetings",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    version: integer("version").notNull(),
    seriesId: integer("series_id")
      .notNull()
      .references(() => meetingSeries.id),
    year: integer("year").notNull(),
    quarter: integer("quarter").notNull(),
    status: meetingStatus("status").notNull(),
    date: date("date"),
    /** The last day, where there are several. */
    endDate: date("end_date"),
    halfDay: halfDay("half_day"),
    /** Beijing's time: when it begins on its first day, and when it ends on its last. */
    startsAt: time("starts_at", { precision: 0 }),
    endsAt: time("ends_at", { precision: 0 }),
    mode: meetingMode("mode").notNull(),
    hostUnitId: integer("host_unit_id")
      .notNull()
      .references(() => units.id),
    venueEn: text("venue_en").notNull(),
    venueZh: text("venue_zh").notNull(),
    purposeEn: text("purpose_en").notNull(),
    purposeZh: text("purpose_zh").notNull(),
    headCount: integer("head_count"),
    headCountPrecision: headCountPrecision("head_count_precision").notNull(),
    /** Whether the public site tells of it: its theme, day, place, agenda and the districts heard. */
    isPublic: boolean("is_public").notNull().default(false),
    /** What the form that opened it sent: sent once more, it finds this meeting. */
    formKey: text("form_key").unique(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
  },
  (meeting) => [index("meetings_quarter").on(meeting.year, meeting.quarter)],
);

const meetingId = () =>
  integer("meeting_id")
    .notNull()
    .references(() => meetings.id, { onDelete: "cascade" });

export const partnerRole = pgEnum("partner_role", ["co_host", "organiser", "supporter", "adviser"]);

/** Who holds a meeting together with its host. */
export const meetingPartners = pgTable(
  "meeting_partners",
  {
    meetingId: meetingId(),
    position: integer("position").notNull(),
    nameEn: text("name_en").notNull(),
    nameZh: text("name_zh").notNull(),
    role: partnerRole("role").notNull(),
  },
  (partner) => [primaryKey({ columns: [partner.meetingId, partner.position] })],
);

export const agendaKind = pgEnum("agenda_kind", [
  "convey",
  "brief",
  "hand_out",
  "present",
  "review",
  "arrange",
  "discuss",
  "speak",
  "train",
  "sign",
  "award",
  "launch",
  "visit",
]);

/** One thing on the agenda: who does what about which subject. */
export const agendaItems = pgTable(
  "agenda_items",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: meetingId(),
    position: integer("position").notNull(),
    kind: agendaKind("kind").notNull(),
    unitId: integer("unit_id").references(() => units.id),
    personId: integer("person_id").references(() => people.id),
    subjectEn: text("subject_en").notNull(),
    subjectZh: text("subject_zh").notNull(),
    /** The year looked back on or planned for. */
    subjectYear: integer("subject_year"),
    /** Left out of what the public is told. */
    internal: boolean("internal").notNull().default(false),
    /** The time it is given on the agenda. */
    minutes: integer("minutes"),
    /** Comes by itself on the agenda of each next meeting of the series. */
    standing: boolean("standing").notNull().default(false),
    /** Came after the agenda was frozen. */
    late: boolean("late").notNull().default(false),
  },
  (item) => [index("agenda_items_meeting").on(item.meetingId, item.position)],
);

/** A category of people who attended, such as vice-presidents in charge; the count is optional. */
export const attendanceGroups = pgTable(
  "attendance_groups",
  {
    meetingId: meetingId(),
    position: integer("position").notNull(),
    nameEn: text("name_en").notNull(),
    nameZh: text("name_zh").notNull(),
    count: integer("count"),
  },
  (group) => [primaryKey({ columns: [group.meetingId, group.position] })],
);

export const meetingPart = pgEnum("meeting_part", ["presided", "attended", "spoke", "opened", "closed", "lectured"]);

/** A named person's part in the meeting. */
export const meetingPeople = pgTable(
  "meeting_people",
  {
    meetingId: meetingId(),
    position: integer("position").notNull(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    part: meetingPart("part").notNull(),
  },
  (person) => [primaryKey({ columns: [person.meetingId, person.position] })],
);

/** What the leader said: what was acknowledged, what was analysed, to what end asks were made. */
export const meetingRemarks = pgTable("meeting_remarks", {
  meetingId: meetingId().primaryKey(),
  speakerId: integer("speaker_id")
    .notNull()
    .references(() => people.id),
  acknowledgedEn: text("acknowledged_en").notNull(),
  acknowledgedZh: text("acknowledged_zh").notNull(),
  analysedEn: text("analysed_en").notNull(),
  analysedZh: text("analysed_zh").notNull(),
  aimEn: text("aim_en").notNull(),
  aimZh: text("aim_zh").notNull(),
});

/** One thing the leader asked of those addressed; the seed of a follow-up. */
export const asks = pgTable(
  "asks",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: meetingId(),
    position: integer("position").notNull(),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
    dueOn: date("due_on"),
  },
  (ask) => [index("asks_meeting").on(ask.meetingId, ask.position)],
);

/** A training held with the meeting; its second audience is counted apart from the meeting's attendance. */
export const trainings = pgTable("trainings", {
  meetingId: meetingId().primaryKey(),
  topicEn: text("topic_en").notNull(),
  topicZh: text("topic_zh").notNull(),
  partnerEn: text("partner_en").notNull(),
  partnerZh: text("partner_zh").notNull(),
  basisEn: text("basis_en").notNull(),
  basisZh: text("basis_zh").notNull(),
  secondAudienceEn: text("second_audience_en").notNull(),
  secondAudienceZh: text("second_audience_zh").notNull(),
  outcomeEn: text("outcome_en").notNull(),
  outcomeZh: text("outcome_zh").notNull(),
});

/** What the federation said it will do next, in order. */
export const outlookPoints = pgTable(
  "outlook_points",
  {
    meetingId: meetingId(),
    position: integer("position").notNull(),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
  },
  (point) => [primaryKey({ columns: [point.meetingId, point.position] })],
);
