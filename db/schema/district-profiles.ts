import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { pictures } from "./media";

/** What the public is told of a district federation. Empty means not set, and is not shown. */
export const districtProfiles = pgTable("district_profiles", {
  unitId: integer("unit_id")
    .primaryKey()
    .references(() => units.id),
  /** Paragraphs with an empty line between them. */
  introEn: text("intro_en").notNull(),
  introZh: text("intro_zh").notNull(),
  addressEn: text("address_en").notNull(),
  addressZh: text("address_zh").notNull(),
  phone: text("phone").notNull(),
  website: text("website").notNull(),
  pictureKey: text("picture_key").references(() => pictures.key),
});
