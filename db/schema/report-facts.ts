import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { language } from "./language";
import { meetings } from "./meetings";
import { accounts } from "./people";
import { reports, reportVersions } from "./reports";

/** A report as the record told it in one language when that was last taken over; what composing again starts from. */
export const reportCompositions = pgTable(
  "report_compositions",
  {
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    language: language("language").notNull(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    /** The version of the record it was made from. */
    meetingVersion: integer("meeting_version").notNull(),
    composedAt: timestamp("composed_at", { withTimezone: true }).notNull(),
    /** Sentence by sentence, each with its fields and the values that were seen. */
    content: jsonb("content").notNull(),
  },
  (composition) => [
    primaryKey({ columns: [composition.reportId, composition.language] }),
    index("report_compositions_meeting").on(composition.meetingId),
  ],
);

/** A text that goes on saying what the record no longer says, on purpose: until the record changes once more. */
export const keptFacts = pgTable(
  "kept_facts",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    language: language("language").notNull(),
    field: text("field").notNull(),
    /** The value the text was written from, and the record's own when it was decided to keep the text. */
    seen: text("seen").notNull(),
    recorded: text("recorded").notNull(),
    reason: text("reason").notNull(),
    keptBy: integer("kept_by").references(() => accounts.id),
    keptAt: timestamp("kept_at", { withTimezone: true }).notNull(),
  },
  (kept) => [index("kept_facts_report").on(kept.reportId, kept.language)],
);

/** Which facts of the record a version states, each with the value its words were written from. */
export const reportBoundFacts = pgTable(
  "report_bound_facts",
  {
    // A value may be too long for a key of an index.
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    versionId: integer("version_id")
      .notNull()
      .references(() => reportVersions.id),
    language: language("language").notNull(),
    field: text("field").notNull(),
    seen: text("seen").notNull(),
  },
  (bound) => [
    index("report_bound_facts_version").on(bound.versionId),
    index("report_bound_facts_field").on(bound.field),
  ],
);

/** The record behind a report as it was last read for it: what lists hold its bound facts against. */
export const reportRecords = pgTable("report_records", {
  reportId: integer("report_id")
    .primaryKey()
    .references(() => reports.id),
  meetingVersion: integer("meeting_version").notNull(),
  /** A digest of the names and posts that a record refers to: they change without it. */
  names: text("names").notNull(),
  /** The value of each field by language. */
  facts: jsonb("facts").notNull(),
  readAt: timestamp("read_at", { withTimezone: true }).notNull(),
});

/** A change of the record that the editors of a published report were written to about; it goes when the text agrees again. */
export const toldFacts = pgTable(
  "told_facts",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    language: language("language").notNull(),
    field: text("field").notNull(),
    seen: text("seen").notNull(),
    recorded: text("recorded").notNull(),
    toldAt: timestamp("told_at", { withTimezone: true }).notNull(),
  },
  (told) => [index("told_facts_report").on(told.reportId)],
);
