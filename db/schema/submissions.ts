import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { units } from "./districts";
import { pictures } from "./media";
import { meetingSeries } from "./meetings";
import { accounts } from "./people";
import { reports } from "./reports";

export const itemState = pgEnum("item_state", ["draft", "submitted", "valid", "returned", "merged", "withdrawn"]);
export const itemKind = pgEnum("item_kind", ["work", "practice", "problem", "opinion", "person"]);
export const itemLength = pgEnum("item_length", ["short", "long"]);

/** Something a unit tells the federation of: what was done, what worked, what is wrong. */
export const informationItems = pgTable(
  "information_items",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    createdBy: integer("created_by").references(() => accounts.id),
    /** Whose work it is, as credited; not always whoever typed it in. */
    author: text("author").notNull(),
    kind: itemKind("kind").notNull(),
    length: itemLength("length").notNull(),
    eventOn: date("event_on").notNull(),
    titleZh: text("title_zh").notNull(),
    titleEn: text("title_en").notNull().default(""),
    /** Paragraphs with an empty line between them. */
    bodyZh: text("body_zh").notNull(),
    bodyEn: text("body_en").notNull().default(""),
    state: itemState("state").notNull().default("draft"),
    commissionId: integer("commission_id").references(() => commissions.id),
    /** Why it was returned last. */
    returnReason: text("return_reason").notNull().default(""),
    mergedIntoId: integer("merged_into_id"),
    /** A leader's comment on it (批示), as far as it may be told. */
    comment: text("comment").notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
    /** When it was handed in first: the quarter of this day is credited. */
    submittedAt: timestamp("submitted_at", { withTimezone: true }),
    /** Of the form by which it was begun, so that the same form sent again begins it once. */
    formKey: text("form_key"),
  },
  (item) => [
    uniqueIndex("information_items_form").on(item.formKey),
    index("information_items_unit").on(item.unitId, item.submittedAt.desc()),
    index("information_items_waiting").on(item.submittedAt).where(sql`${item.state} = 'submitted'`),
    index("information_items_merged").on(item.mergedIntoId).where(sql`${item.mergedIntoId} is not null`),
  ],
);

export const itemPictures = pgTable(
  "item_pictures",
  {
    itemId: integer("item_id")
      .notNull()
      .references(() => informationItems.id, { onDelete: "cascade" }),
    position: smallint("position").notNull(),
    pictureKey: text("picture_key")
      .notNull()
      .references(() => pictures.key),
    altZh: text("alt_zh").notNull().default(""),
    altEn: text("alt_en").notNull().default(""),
    /** Whether those who are seen in it agreed. */
    consent: boolean("consent").notNull().default(false),
  },
  (picture) => [primaryKey({ columns: [picture.itemId, picture.position] })],
);

export const channelLevel = pgEnum("channel_level", ["federation", "city", "national"]);

/** Where an item may be adopted: Updates, a collection, the bulletin, forwarded upward. */
export const channels = pgTable("channels", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  code: text("code").notNull().unique(),
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
  level: channelLevel("level").notNull(),
  position: smallint("position").notNull(),
  retiredAt: timestamp("retired_at", { withTimezone: true }),
});

/** One item in one channel; what is taken back credits nothing and stays on record. */
export const adoptions = pgTable(
  "adoptions",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    itemId: integer("item_id")
      .notNull()
      .references(() => informationItems.id),
    channelId: integer("channel_id")
      .notNull()
      .references(() => channels.id),
    adoptedOn: date("adopted_on").notNull(),
    adoptedBy: integer("adopted_by").references(() => accounts.id),
    /** The report that was made of it. */
    reportId: integer("report_id").references(() => reports.id),
    takenBackAt: timestamp("taken_back_at", { withTimezone: true }),
    takenBackReason: text("taken_back_reason").notNull().default(""),
  },
  (adoption) => [
    uniqueIndex("adoptions_standing")
      .on(adoption.itemId, adoption.channelId)
      .where(sql`${adoption.takenBackAt} is null`),
    index("adoptions_report").on(adoption.reportId).where(sql`${adoption.reportId} is not null`),
  ],
);

/** What the federation asks units to hand in by a day. */
export const commissions = pgTable("commissions", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  titleZh: text("title_zh").notNull(),
  titleEn: text("title_en").notNull().default(""),
  textZh: text("text_zh").notNull(),
  textEn: text("text_en").notNull().default(""),
  dueOn: date("due_on").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
});

export const commissionUnits = pgTable(
  "commission_units",
  {
    commissionId: integer("commission_id")
      .notNull()
      .references(() => commissions.id, { onDelete: "cascade" }),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    /** Why it was let off. */
    excused: text("excused").notNull().default(""),
  },
  (one) => [primaryKey({ columns: [one.commissionId, one.unitId] }), index("commission_units_unit").on(one.unitId)],
);

/** How what is handed in is credited, from a day on; the newest of a day counts. */
export const scoringSchemes = pgTable("scoring_schemes", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  countsFrom: date("counts_from").notNull(),
  settings: jsonb("settings").notNull(),
  reason: text("reason").notNull(),
  createdBy: integer("created_by").references(() => accounts.id),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

export const creditKind = pgEnum("credit_kind", [
  "valid",
  "adoption",
  "picture",
  "comment",
  "commission_missed",
  "below_minimum",
]);

/** Every reason of points, in hundredths: the ledger is their sum. */
export const ledgerCredits = pgTable(
  "ledger_credits",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    year: smallint("year").notNull(),
    quarter: smallint("quarter").notNull(),
    kind: creditKind("kind").notNull(),
    author: text("author").notNull().default(""),
    itemId: integer("item_id").references(() => informationItems.id),
    adoptionId: integer("adoption_id").references(() => adoptions.id),
    commissionId: integer("commission_id").references(() => commissions.id),
    /** "2026-07". */
    month: text("month"),
    points: integer("points").notNull(),
  },
  (credit) => [
    index("ledger_credits_unit").on(credit.unitId, credit.year, credit.quarter),
    index("ledger_credits_quarter").on(credit.year, credit.quarter),
    index("ledger_credits_item").on(credit.itemId),
  ],
);

export const disputeOutcome = pgEnum("dispute_outcome", ["upheld", "refused"]);

/** What a unit says against a credit, or against one it has not got; credits are made anew, so it names what they are for. */
export const creditDisputes = pgTable(
  "credit_disputes",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    year: smallint("year").notNull(),
    quarter: smallint("quarter").notNull(),
    itemId: integer("item_id").references(() => informationItems.id),
    adoptionId: integer("adoption_id").references(() => adoptions.id),
    text: text("text").notNull(),
    raisedBy: integer("raised_by").references(() => accounts.id),
    raisedAt: timestamp("raised_at", { withTimezone: true }).notNull(),
    answer: text("answer").notNull().default(""),
    outcome: disputeOutcome("outcome"),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
  },
  (dispute) => [
    index("credit_disputes_unit").on(dispute.unitId, dispute.raisedAt.desc()),
    index("credit_disputes_open").on(dispute.raisedAt).where(sql`${dispute.answeredAt} is null`),
  ],
);

/** What a series asks districts for each quarter, from a quarter on; the newest that counts is asked. */
export const workReportForms = pgTable(
  "work_report_forms",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    seriesId: integer("series_id")
      .notNull()
      .references(() => meetingSeries.id),
    fromYear: smallint("from_year").notNull(),
    fromQuarter: smallint("from_quarter").notNull(),
    content: jsonb("content").notNull(),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (form) => [index("work_report_forms_series").on(form.seriesId, form.fromYear.desc(), form.fromQuarter.desc())],
);

/** A quarter for which a series asks its districts to report, with its days. */
export const workReportRounds = pgTable(
  "work_report_rounds",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    seriesId: integer("series_id")
      .notNull()
      .references(() => meetingSeries.id),
    year: smallint("year").notNull(),
    quarter: smallint("quarter").notNull(),
    formId: integer("form_id")
      .notNull()
      .references(() => workReportForms.id),
    dueOn: date("due_on").notNull(),
    graceDays: smallint("grace_days").notNull().default(0),
    openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
    closedAt: timestamp("closed_at", { withTimezone: true }),
  },
  (round) => [uniqueIndex("work_report_rounds_quarter").on(round.seriesId, round.year, round.quarter)],
);

export const workReportState = pgEnum("work_report_state", ["draft", "submitted", "returned", "accepted"]);

/** What one district reports in a round, as it is being written. */
export const workReports = pgTable(
  "work_reports",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    roundId: integer("round_id")
      .notNull()
      .references(() => workReportRounds.id),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    state: workReportState("state").notNull().default("draft"),
    answers: jsonb("answers").notNull(),
    savedAt: timestamp("saved_at", { withTimezone: true }).notNull(),
    /** When it was handed in first: whether it was late is told by this. */
    firstSubmittedAt: timestamp("first_submitted_at", { withTimezone: true }),
    /** Which reminders were sent: each once. */
    reminded: text("reminded").array().notNull().default([]),
  },
  (report) => [
    uniqueIndex("work_reports_unit").on(report.roundId, report.unitId),
    index("work_reports_of_unit").on(report.unitId),
  ],
);

/** Each submission of a work report, as it was handed in; and why it was returned. */
export const workReportSubmissions = pgTable(
  "work_report_submissions",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    reportId: integer("report_id")
      .notNull()
      .references(() => workReports.id),
    number: smallint("number").notNull(),
    answers: jsonb("answers").notNull(),
    submittedBy: integer("submitted_by").references(() => accounts.id),
    submittedAt: timestamp("submitted_at", { withTimezone: true }).notNull(),
    /** Remarks by the key of their question, and on the whole under "". */
    remarks: jsonb("remarks"),
    returnedAt: timestamp("returned_at", { withTimezone: true }),
  },
  (submission) => [uniqueIndex("work_report_submissions_number").on(submission.reportId, submission.number)],
);
