import { sql } from "drizzle-orm";
import { boolean, index, integer, pgEnum, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { language } from "./language";
import { accounts } from "./people";
import { reportStatus, reports, reportVersions } from "./reports";

/** What went wrong with a scheduled publication: it went out late, or it could not go out. */
export const scheduleTrouble = pgEnum("schedule_trouble", ["late", "failed"]);

/** One language of a report on its way to readers: each is reviewed and published for itself. */
export const reportEditions = pgTable(
  "report_editions",
  {
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    language: language("language").notNull(),
    status: reportStatus("status").notNull(),
    /** How many review tasks this round has, and how many of them are passed. */
    tasks: integer("tasks").notNull().default(1),
    passed: integer("passed").notNull().default(0),
    /** The version that was handed on for review. */
    submittedVersionId: integer("submitted_version_id").references(() => reportVersions.id),
    /** The newest version there was when this language was last published or let go of. */
    settledVersionId: integer("settled_version_id").references(() => reportVersions.id),
    /** The version whose source text this translation is in line with. */
    translatedVersionId: integer("translated_version_id").references(() => reportVersions.id),
    publishAt: timestamp("publish_at", { withTimezone: true }),
    trouble: scheduleTrouble("trouble"),
    troubleAt: timestamp("trouble_at", { withTimezone: true }),
    /** Readers see a text that nobody but its author has approved yet. */
    unapproved: boolean("unapproved").notNull().default(false),
  },
  (edition) => [
    primaryKey({ columns: [edition.reportId, edition.language] }),
    index("report_editions_status").on(edition.status, edition.publishAt),
    index("report_editions_trouble").on(edition.troubleAt).where(sql`${edition.trouble} is not null`),
    index("report_editions_unapproved").on(edition.reportId).where(sql`${edition.unapproved}`),
  ],
);

/** Who wrote in a language of a version; facts that both languages share count for both. */
export const reportVersionAuthors = pgTable(
  "report_version_authors",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => reportVersions.id),
    language: language("language").notNull(),
    accountId: integer("account_id")
      .notNull()
      .references(() => accounts.id),
  },
  (author) => [
    primaryKey({ columns: [author.versionId, author.language, author.accountId] }),
    index("report_version_authors_account").on(author.accountId),
  ],
);

/** Who has a report open, tab by tab, and who holds the pen of a language. Gone stale within seconds. */
export const reportPresence = pgTable(
  "report_presence",
  {
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    tab: text("tab").notNull(),
    accountId: integer("account_id")
      .notNull()
      .references(() => accounts.id),
    /** The language whose pen this tab holds. */
    pen: language("pen"),
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
  },
  (presence) => [primaryKey({ columns: [presence.reportId, presence.tab] })],
);
