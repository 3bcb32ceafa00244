import { sql } from "drizzle-orm";
import { boolean, index, integer, pgEnum, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { language } from "./language";
import { accounts } from "./people";

export const houseRuleKind = pgEnum("house_rule_kind", ["wrong_word", "sensitive_word", "leader_name"]);

/** A word that the office does not want to read in a report. `version` rises with every change. */
export const houseRules = pgTable(
  "house_rules",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    version: integer("version").notNull(),
    kind: houseRuleKind("kind").notNull(),
    language: language("language").notNull(),
    /** The words as someone may write them. */
    found: text("found").notNull(),
    /** What stands there instead; empty where only the writer can say. */
    instead: text("instead").notNull(),
    note: text("note").notNull(),
    /** Switched off, it stays on the list and finds nothing. */
    active: boolean("active").notNull(),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedBy: integer("updated_by").references(() => accounts.id),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
    /** Taken off the list, from where it can be put back. */
    removedAt: timestamp("removed_at", { withTimezone: true }),
  },
  (rule) => [
    uniqueIndex("house_rules_once").on(rule.language, rule.found).where(sql`${rule.removedAt} is null`),
    index("house_rules_list").on(rule.kind, rule.language),
  ],
);
