import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";

/** One row: what the site says about the federation that runs it. Empty means not set, and is not shown. */
export const federationDetails = pgTable("federation_details", {
  id: integer("id").primaryKey(),
  version: integer("version").notNull(),
  organiserEn: text("organiser_en").notNull(),
  organiserZh: text("organiser_zh").notNull(),
  undertakenByEn: text("undertaken_by_en").notNull(),
  undertakenByZh: text("undertaken_by_zh").notNull(),
  supportEn: text("support_en").notNull(),
  supportZh: text("support_zh").notNull(),
  addressEn: text("address_en").notNull(),
  addressZh: text("address_zh").notNull(),
  postcode: text("postcode").notNull(),
  phone: text("phone").notNull(),
  email: text("email").notNull(),
  /** ICP备案号 */
  icpNumber: text("icp_number").notNull(),
  /** 公网安备号 */
  policeNumber: text("police_number").notNull(),
  /** 政府网站标识码; a federation's site may have none. */
  siteCode: text("site_code").notNull(),
  /** Whether pages bear the meta names of Chinese government sites (SiteName, ColumnName, ArticleTitle, PubDate). */
  governmentMeta: boolean("government_meta").notNull(),
});
