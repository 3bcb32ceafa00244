import { index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { pictures } from "./media";
import { meetings } from "./meetings";
import { themes } from "./themes";

/** What a district did that others can learn from: the problem, the practice, the result. */
export const cases = pgTable(
  "cases",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    slug: text("slug").notNull().unique(),
    districtId: integer("district_id")
      .notNull()
      .references(() => units.id),
    themeId: integer("theme_id")
      .notNull()
      .references(() => themes.id),
    year: integer("year").notNull(),
    titleEn: text("title_en").notNull(),
    titleZh: text("title_zh").notNull(),
    summaryEn: text("summary_en").notNull(),
    summaryZh: text("summary_zh").notNull(),
    /** Each of the three parts: paragraphs with an empty line between them. */
    problemEn: text("problem_en").notNull(),
    problemZh: text("problem_zh").notNull(),
    practiceEn: text("practice_en").notNull(),
    practiceZh: text("practice_zh").notNull(),
    resultEn: text("result_en").notNull(),
    resultZh: text("result_zh").notNull(),
    pictureKey: text("picture_key").references(() => pictures.key),
    pictureAltEn: text("picture_alt_en").notNull().default(""),
    pictureAltZh: text("picture_alt_zh").notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
    publishedAt: timestamp("published_at", { withTimezone: true }),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  },
  (one) => [index("cases_public").on(one.publishedAt.desc(), one.id)],
);

/** Cases put together to be read as one document, as handed out at a meeting. */
export const caseCollections = pgTable("case_collections", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  slug: text("slug").notNull().unique(),
  titleEn: text("title_en").notNull(),
  titleZh: text("title_zh").notNull(),
  introEn: text("intro_en").notNull(),
  introZh: text("intro_zh").notNull(),
  year: integer("year").notNull(),
  /** The meeting at which it was handed out. */
  meetingId: integer("meeting_id").references(() => meetings.id),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  publishedAt: timestamp("published_at", { withTimezone: true }),
});

export const collectionCases = pgTable(
  "collection_cases",
  {
    collectionId: integer("collection_id")
      .notNull()
      .references(() => caseCollections.id),
    position: integer("position").notNull(),
    caseId: integer("case_id")
      .notNull()
      .references(() => cases.id),
  },
  (one) => [primaryKey({ columns: [one.collectionId, one.position] })],
);
