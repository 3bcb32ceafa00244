import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { accounts } from "./people";

/** A list of reports that somebody comes back to: the query of its address, under a name of her own. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    accountId: integer("account_id")
      .notNull()
      .references(() => accounts.id),
    name: text("name").notNull(),
    query: text("query").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    /** Taken off the list, from where it can be put back. */
    removedAt: timestamp("removed_at", { withTimezone: true }),
  },
  (view) => [
    index("saved_views_account").on(view.accountId),
    uniqueIndex("saved_views_once").on(view.accountId, view.name).where(sql`${view.removedAt} is null`),
  ],
);
