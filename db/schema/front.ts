import { integer, pgTable } from "drizzle-orm/pg-core";

/** One row: how often the public content has changed. Kept answers bear the number they were made under. */
export const publicGeneration = pgTable("public_generation", {
  id: integer("id").primaryKey(),
  number: integer("number").notNull(),
});
