import { sql } from "drizzle-orm";
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
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { units } from "./districts";
import { language } from "./language";
import { mediaFiles, pictures } from "./media";
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
  /** How many review tasks, one after the other, a report here passes: one to three. */
  reviewTasks: integer("review_tasks").notNull().default(1),
});

export const reportStatus = pgEnum("report_status", ["draft", "in_review", "approved", "scheduled", "published"]);
export const withdrawalKind = pgEnum("withdrawal_kind", ["error", "merged", "explained"]);

/**
 * A report. `status` sums up its languages as they are being worked on, the one that is furthest behind first; readers
 * see the live version, unless the report has been withdrawn.
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
    withdrawalKind: withdrawalKind("withdrawal_kind"),
    /** The report that took its place. */
    mergedIntoId: integer("merged_into_id").references((): AnyPgColumn => reports.id),
    /** The last major change that readers were told of. */
    revisedAt: timestamp("revised_at", { withTimezone: true }),
    /** The language it is written in first; the other one is translated from it. */
    sourceLanguage: language("source_language").notNull().default("en"),
    /** How often its working text was changed, and at which number each of its fields was changed last. */
    revision: integer("revision").notNull().default(0),
    touched: jsonb("touched").notNull().default({}),
    trashedAt: timestamp("trashed_at", { withTimezone: true }),
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
    index("reports_changed").on(report.updatedAt.desc(), report.id.desc()).where(sql`trashed_at is null`),
  ],
);

export const changeKind = pgEnum("change_kind", ["minor", "major"]);

/** A numbered version. The working one takes every save until it is sealed; sealed, it is never changed again. */
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
    /** Whether readers are told of what changed. */
    change: changeKind("change").notNull().default("minor"),
    changeNoteEn: text("change_note_en").notNull().default(""),
    changeNoteZh: text("change_note_zh").notNull().default(""),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    savedAt: timestamp("saved_at", { withTimezone: true }).notNull(),
    sealedAt: timestamp("sealed_at", { withTimezone: true }),
    /** The number of the version whose text was taken up again with this one. */
    restoredFrom: integer("restored_from"),
  },
  (version) => [
    unique("report_version_number").on(version.reportId, version.number),
    uniqueIndex("report_versions_one_open").on(version.reportId).where(sql`sealed_at is null`),
    index("report_versions_author").on(version.createdBy),
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
  "approve",
  "schedule",
  "unschedule",
  "publish_emergency",
  "approve_afterwards",
  "restore",
  "trash",
  "untrash",
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
    languages: language("languages").array().notNull(),
    /** Which of the review tasks was passed, from one. */
    task: integer("task"),
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

/** The files that the texts of a version offer to take away, in order. */
export const reportFiles = pgTable(
  "report_files",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => reportVersions.id),
    position: integer("position").notNull(),
    fileKey: text("file_key")
      .notNull()
      .references(() => mediaFiles.key),
  },
  (file) => [primaryKey({ columns: [file.versionId, file.position] }), index("report_files_key").on(file.fileKey)],
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
