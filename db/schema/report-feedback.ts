import { index, integer, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { language } from "./language";
import { accounts } from "./people";
import { reports } from "./reports";

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
