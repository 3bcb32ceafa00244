import { index, integer, pgEnum, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { language } from "./language";
import { accounts } from "./people";
import { reports } from "./reports";

export const threadField = pgEnum("thread_field", ["title", "summary", "body"]);
export const threadKind = pgEnum("thread_kind", ["comment", "suggestion"]);
export const threadState = pgEnum("thread_state", ["open", "resolved", "accepted", "refused"]);

/** What editors say to each other about a passage. Its id is that of the mark in the body. */
export const reportThreads = pgTable(
  "report_threads",
  {
    id: uuid("id").primaryKey(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    language: language("language").notNull(),
    field: threadField("field").notNull(),
    /** The passage as it was when the thread was begun. */
    quote: text("quote").notNull(),
    kind: threadKind("kind").notNull(),
    /** What a suggestion puts in the passage's place; empty to take it out. */
    suggested: text("suggested").notNull(),
    state: threadState("state").notNull(),
    begunBy: integer("begun_by")
      .notNull()
      .references(() => accounts.id),
    begunAt: timestamp("begun_at", { withTimezone: true }).notNull(),
    settledBy: integer("settled_by").references(() => accounts.id),
    settledAt: timestamp("settled_at", { withTimezone: true }),
  },
  (thread) => [index("report_threads_report").on(thread.reportId, thread.begunAt)],
);

export const reportComments = pgTable(
  "report_comments",
  {
    id: uuid("id").primaryKey(),
    threadId: uuid("thread_id")
      .notNull()
      .references(() => reportThreads.id),
    author: integer("author")
      .notNull()
      .references(() => accounts.id),
    words: text("words").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    editedAt: timestamp("edited_at", { withTimezone: true }),
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
  },
  (comment) => [index("report_comments_thread").on(comment.threadId, comment.at)],
);

/** Whom a comment names: each is written to once. */
export const commentMentions = pgTable(
  "comment_mentions",
  {
    commentId: uuid("comment_id")
      .notNull()
      .references(() => reportComments.id),
    accountId: integer("account_id")
      .notNull()
      .references(() => accounts.id),
  },
  (mention) => [primaryKey({ columns: [mention.commentId, mention.accountId] })],
);
