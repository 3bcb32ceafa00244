import {
  type AnyPgColumn,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from "drizzle-orm/pg-core";
import { units } from "./districts";
import { language } from "./language";
import { pictures } from "./media";
import { meetings } from "./meetings";
import { accounts } from "./people";
import { themes } from "./themes";

/** A place on the public site where reports stand, such as Events > Updates. */
export const sections = pgTable("sections", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  parentId: integer("parent_id").references((): AnyPgColumn => sections.id),
  slug: text("slug").notNull().unique(),
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
  position: integer("position").notNull(),
});

export const reportStatus = pgEnum("report_status", ["draft", "in_review", "published"]);

/**
 * A report. `status` speaks of the working version only; readers see the live version,
 * unless the report has been withdrawn.
 */
export const reports = pgTable(
  "reports",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    sectionId: integer("section_id")
      .notNull()
      .references(() => sections.id),
    slug: text("slug").notNull(),
    status: reportStatus("status").notNull(),
    workingVersionId: integer("working_version_id").references((): AnyPgColumn => reportVersions.id),
    liveVersionId: integer("live_version_id").references((): AnyPgColumn => reportVersions.id),
    meetingId: integer("meeting_id").references(() => meetings.id),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
    /** The moment readers are shown as the report's date: of its first publication, or of the old site. */
    publishedAt: timestamp("published_at", { withTimezone: true }),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    withdrawalReason: text("withdrawal_reason"),
    /** Where an imported report came from; importing the same page again finds it. */
    importKey: text("import_key").unique(),
    /** What was sent by which form: sending the same once more finds the report it made. */
    formKey: text("form_key").unique(),
    views: integer("views").notNull().default(0),
    /** Whether readers may write to the office about it. */
    feedbackOpen: boolean("feedback_open").notNull().default(false),
  },
  (report) => [
    unique("reports_address").on(report.sectionId, report.slug),
    index("reports_public_list").on(report.sectionId, report.publishedAt.desc(), report.id.desc()),
    index("reports_published").on(report.publishedAt.desc(), report.id.desc()),
    index("reports_live_version").on(report.liveVersionId),
    index("reports_meeting").on(report.meetingId),
    index("reports_desk").on(report.status, report.updatedAt.desc()),
  ],
);

/** Numbered and never changed after it was written. */
export const reportVersions = pgTable(
  "report_versions",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    number: integer("number").notNull(),
    sourceUnitId: integer("source_unit_id")
      .notNull()
      .references(() => units.id),
    eventDate: date("event_date"),
    themeId: integer("theme_id").references(() => themes.id),
    /** Who wrote it, by name, as readers are told. */
    editorName: text("editor_name").notNull().default(""),
    /** What changed against the version readers saw before; empty at the first publication. */
    changeNoteEn: text("change_note_en").notNull().default(""),
    changeNoteZh: text("change_note_zh").notNull().default(""),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (version) => [
    unique("report_version_number").on(version.reportId, version.number),
    index("report_versions_source").on(version.sourceUnitId),
    index("report_versions_theme").on(version.themeId),
  ],
);

/** One language of one version. */
export const reportTexts = pgTable(
  "report_texts",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => reportVersions.id),
    language: language("language").notNull(),
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    body: jsonb("body").notNull(),
  },
  (text) => [primaryKey({ columns: [text.versionId, text.language] })],
);

export const reportStep = pgEnum("report_step", [
  "create",
  "submit",
  "recall",
  "request_changes",
  "publish",
  "discard",
  "withdraw",
]);

/** A step a report has taken, with who and when and why. */
export const reportSteps = pgTable(
  "report_steps",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    versionId: integer("version_id").references(() => reportVersions.id),
    step: reportStep("step").notNull(),
    actorId: integer("actor_id").references(() => accounts.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
    reason: text("reason"),
  },
  (step) => [index("report_steps_report").on(step.reportId)],
);

/** An address a report once had; it leads to the present one for ever. */
export const reportAddresses = pgTable(
  "report_addresses",
  {
    sectionId: integer("section_id")
      .notNull()
      .references(() => sections.id),
    slug: text("slug").notNull(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
  },
  (address) => [primaryKey({ columns: [address.sectionId, address.slug] })],
);

/** The pictures in the texts of a version, in order; the first one stands for the report in lists. */
export const reportPictures = pgTable(
  "report_pictures",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => reportVersions.id),
    position: integer("position").notNull(),
    pictureKey: text("picture_key")
      .notNull()
      .references(() => pictures.key),
  },
  (picture) => [
    primaryKey({ columns: [picture.versionId, picture.position] }),
    index("report_pictures_key").on(picture.pictureKey),
  ],
);

/** Reports that editors put at the head of the home page, in their order. */
export const homeLeads = pgTable("home_leads", {
  position: integer("position").primaryKey(),
  reportId: integer("report_id")
    .notNull()
    .unique()
    .references(() => reports.id),
});

/** An address of the old site, such as /catalog_12/article_345.html, and the report that took its place. */
export const oldAddresses = pgTable("old_addresses", {
  path: text("path").primaryKey(),
  reportId: integer("report_id")
    .notNull()
    .references(() => reports.id),
});

export const feedbackStanding = pgEnum("feedback_standing", ["waiting", "shown", "hidden"]);

/** What a reader wrote about a report. Nobody but staff sees it before it is shown. */
export const reportFeedback = pgTable(
  "report_feedback",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    name: text("name").notNull(),
    words: text("words").notNull(),
    language: language("language").notNull(),
    standing: feedbackStanding("standing").notNull(),
    /** The challenge solved for it: each is good for one message. */
    challenge: text("challenge").notNull().unique(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    decidedBy: integer("decided_by").references(() => accounts.id),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
  },
  (feedback) => [index("report_feedback_report").on(feedback.reportId, feedback.standing)],
);
