import { integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const unitKind = pgEnum("unit_kind", ["municipal", "department", "institution", "district"]);

/** A body of the federation: the municipal level, its departments and institutions, the district federations. */
export const units = pgTable("units", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  kind: unitKind("kind").notNull(),
  slug: text("slug").notNull().unique(),
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
  /** BWF, 市妇联; for a district the bare area name: Pinggu, 平谷. */
  shortEn: text("short_en").notNull(),
  shortZh: text("short_zh").notNull(),
  /** GB/T 2260 division code; a development area has none. */
  code: text("code"),
  protocolOrder: integer("protocol_order").notNull(),
});
