import { index, integer, jsonb, pgEnum, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { language } from "./language";
import { accounts } from "./people";
import { reports, reportVersions } from "./reports";

/** Someone without an account was asked to check the facts of one language of one version. */
export const factChecks = pgTable(
  "fact_checks",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    reportId: integer("report_id")
      .notNull()
      .references(() => reports.id),
    versionId: integer("version_id")
      .notNull()
      .references(() => reportVersions.id),
    language: language("language").notNull(),
    /** Title, summary and body as they were when the check was asked for; never changed after. */
    text: jsonb("text").notNull(),
    /** The pictures in that text: these and no others are seen by its key. */
    pictureKeys: text("picture_keys").array().notNull(),
    /** The hash of the key in the letter. */
    keyHash: text("key_hash").notNull().unique(),
    formKey: text("form_key").notNull().unique(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    question: text("question").notNull(),
    askedBy: integer("asked_by")
      .notNull()
      .references(() => accounts.id),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    remindedAt: timestamp("reminded_at", { withTimezone: true }),
    revokedBy: integer("revoked_by").references(() => accounts.id),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
    openedAt: timestamp("opened_at", { withTimezone: true }),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
    /** What the checker says about the whole. */
    overall: text("overall").notNull().default(""),
  },
  (check) => [
    index("fact_checks_report").on(check.reportId, check.askedAt.desc()),
    index("fact_checks_asked_by").on(check.askedBy, check.expiresAt),
  ],
);

export const factVerdict = pgEnum("fact_verdict", ["right", "wrong", "unsure"]);

/** What the checker says about one passage; `verdict` is empty only while nothing was sent. */
export const factCheckAnswers = pgTable(
  "fact_check_answers",
  {
    checkId: integer("check_id")
      .notNull()
      .references(() => factChecks.id),
    block: integer("block").notNull(),
    /** The words of the passage as they were. */
    blockText: text("block_text").notNull(),
    verdict: factVerdict("verdict"),
    words: text("words").notNull(),
  },
  (answer) => [primaryKey({ columns: [answer.checkId, answer.block] })],
);
