import { integer, pgTable, text } from "drizzle-orm/pg-core";

/** What reports and cases are about, across districts: grassroots organisations, rights, families. */
export const themes = pgTable("themes", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  slug: text("slug").notNull().unique(),
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
  position: integer("position").notNull(),
});
