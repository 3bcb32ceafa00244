import {
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { units } from "./districts";
import { meetings } from "./meetings";
import { accounts } from "./people";

type Bilingual = { en: string; zh: string };

/** The document as `features/meetings/minutes/document.ts` describes it. */
type Document = { title: Bilingual; sections: { key: string; heading: Bilingual; text: Bilingual }[] };

export const minutesState = pgEnum("minutes_state", ["draft", "circulated", "approved", "sealed"]);

/** The minutes of one meeting: what the record gave when they were last compiled, and the text as it was edited. */
export const meetingMinutes = pgTable(
  "meeting_minutes",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull(),
    meetingId: integer("meeting_id")
      .notNull()
      .unique()
      .references(() => meetings.id),
    /** The issue number: what stands before the year, the year, and the next number of that year; never given twice. */
    prefixEn: text("prefix_en").notNull(),
    prefixZh: text("prefix_zh").notNull(),
    year: integer("year").notNull(),
    number: integer("number").notNull(),
    state: minutesState("state").notNull().default("draft"),
    document: jsonb("document").$type<Document>().notNull(),
    compiled: jsonb("compiled").$type<Document>().notNull(),
    /** Everybody who compiled or edited them: none of these approves them. */
    writers: integer("writers").array().notNull(),
    compiledAt: timestamp("compiled_at", { withTimezone: true }).notNull(),
    circulatedAt: timestamp("circulated_at", { withTimezone: true }),
    approvedAt: timestamp("approved_at", { withTimezone: true }),
    approvedBy: integer("approved_by").references(() => accounts.id),
    sealedAt: timestamp("sealed_at", { withTimezone: true }),
    sealedBy: integer("sealed_by").references(() => accounts.id),
    /** The day on which the organisers were last reminded that these minutes are still a draft. */
    remindedOn: date("reminded_on"),
  },
  (minutes) => [uniqueIndex("meeting_minutes_number").on(minutes.prefixZh, minutes.year, minutes.number)],
);

export const correctionAnswer = pgEnum("correction_answer", ["open", "accepted", "declined"]);

/** What somebody who attended says is wrong in circulated minutes, and what became of it. */
export const minutesCorrections = pgTable(
  "minutes_corrections",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    minutesId: integer("minutes_id")
      .notNull()
      .references(() => meetingMinutes.id),
    /** The body it comes from; none for somebody of the municipal level. */
    unitId: integer("unit_id").references(() => units.id),
    authorId: integer("author_id")
      .notNull()
      .references(() => accounts.id),
    words: text("words").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    answer: correctionAnswer("answer").notNull().default("open"),
    reason: text("reason").notNull().default(""),
    answeredBy: integer("answered_by").references(() => accounts.id),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
  },
  (correction) => [index("minutes_corrections_minutes").on(correction.minutesId)],
);

/** A correction of sealed minutes, numbered from 1; each has a seal of its own. */
export const minutesAnnexes = pgTable(
  "minutes_annexes",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    minutesId: integer("minutes_id")
      .notNull()
      .references(() => meetingMinutes.id),
    number: integer("number").notNull(),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
    authorId: integer("author_id")
      .notNull()
      .references(() => accounts.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (annex) => [uniqueIndex("minutes_annexes_number").on(annex.minutesId, annex.number)],
);

/** One link of the portal's one chain of seals, in the order of their ids. */
export const seals = pgTable(
  "seals",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    /** The annex that is sealed; none where it is the meeting itself. */
    annexId: integer("annex_id")
      .unique()
      .references(() => minutesAnnexes.id),
    /** The columns of each table that were sealed: a column that comes with a later release breaks no seal. */
    columns: jsonb("columns").$type<Record<string, string[]>>().notNull(),
    manifestHash: text("manifest_hash").notNull(),
    /** SHA-256 of the seal before this one and the hash of its own manifest. */
    hash: text("hash").notNull().unique(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (seal) => [index("seals_meeting").on(seal.meetingId)],
);

/** The manifest of a seal: each row under it with the SHA-256 of what it held. */
export const sealedRows = pgTable(
  "sealed_rows",
  {
    sealId: integer("seal_id")
      .notNull()
      .references(() => seals.id),
    tableName: text("table_name").notNull(),
    rowId: text("row_id").notNull(),
    hash: text("hash").notNull(),
  },
  (row) => [primaryKey({ columns: [row.sealId, row.tableName, row.rowId] })],
);
