import { sql } from "drizzle-orm";
import { customType, index, integer, pgEnum, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { language } from "./language";
import { themes } from "./themes";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const searchKind = pgEnum("search_kind", ["report", "meeting", "case", "district", "event"]);

/** One thing on the site in one language, as the search knows it; written by the verb that puts it on the site. */
export const searchEntries = pgTable(
  "search_entries",
  {
    kind: searchKind("kind").notNull(),
    subjectId: integer("subject_id").notNull(),
    language: language("language").notNull(),
    /** The address of its page without the language. */
    path: text("path").notNull(),
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    /** All its words, for excerpts. */
    words: text("words").notNull(),
    /** Title, summary and words as terms to be found by, weighted A, B, C; the first entry of a thing bears them all. */
    terms: tsvector("terms").notNull(),
    section: text("section"),
    districtId: integer("district_id").references(() => units.id),
    themeId: integer("theme_id").references(() => themes.id),
    /** The day it speaks of, or of its publication. */
    at: timestamp("at", { withTimezone: true }).notNull(),
    year: integer("year").notNull(),
  },
  (entry) => [
    primaryKey({ columns: [entry.kind, entry.subjectId, entry.language] }),
    index("search_entries_terms").using("gin", entry.terms),
    // Whether a word stands in a title is asked of the index, not of every row.
    index("search_entries_titles").using("gin", sql`ts_filter(${entry.terms}, '{a}'::"char"[])`),
    index("search_entries_at").on(entry.at.desc()),
  ],
);

/** English words that stand somewhere on the site, with which typing slips are forgiven. */
export const searchWords = pgTable(
  "search_words",
  {
    word: text("word").primaryKey(),
  },
  (row) => [index("search_words_alike").using("gin", row.word.op("gin_trgm_ops"))],
);
