import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { accounts } from "./people";

/** A picture as it is kept: re-encoded, without what the camera wrote into it. Its files lie in the store. */
export const pictures = pgTable("pictures", {
  /** Taken from the content: the same picture is kept once, and its address cannot be guessed. */
  key: text("key").primaryKey(),
  width: integer("width").notNull(),
  height: integer("height").notNull(),
  bytes: integer("bytes").notNull(),
  fileName: text("file_name").notNull(),
  createdBy: integer("created_by").references(() => accounts.id),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});
