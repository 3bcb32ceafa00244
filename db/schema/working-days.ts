import { date, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const dayKind = pgEnum("day_kind", ["rest", "work"]);

/** A day that breaks the ordinary week: a weekday of rest, or a Saturday or Sunday on which the office works. */
export const workingDayExceptions = pgTable("working_day_exceptions", {
  day: date("day").primaryKey(),
  kind: dayKind("kind").notNull(),
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
});
