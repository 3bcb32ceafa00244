import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { places } from "./invitations";
import { meetings } from "./meetings";
import { accounts } from "./people";

/** Minutes that the organiser set for one place instead of what its presence comes to, and why. */
export const trainingMinutes = pgTable("training_minutes", {
  placeId: integer("place_id")
    .primaryKey()
    .references(() => places.id, { onDelete: "cascade" }),
  /** Rises with every change; a change names the one it started from. */
  version: integer("version").notNull(),
  minutes: integer("minutes").notNull(),
  reason: text("reason").notNull(),
});

/**
 * What somebody was credited for a training, with all that her record says of it as it was that day: it stands,
 * whatever becomes of the place. A row is never changed; one that was replaced stays as what was credited before.
 */
export const trainingHours = pgTable(
  "training_hours",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    placeId: integer("place_id").references(() => places.id, { onDelete: "set null" }),
    name: text("name").notNull(),
    post: text("post").notNull(),
    unitId: integer("unit_id").references(() => units.id),
    /** Where somebody comes from who belongs to no unit of the federation. */
    unitText: text("unit_text").notNull(),
    titleEn: text("title_en").notNull(),
    titleZh: text("title_zh").notNull(),
    heldOn: date("held_on").notNull(),
    minutes: integer("minutes").notNull(),
    /** What her presence came to, where the organiser set other minutes for this reason. */
    computedMinutes: integer("computed_minutes").notNull(),
    reason: text("reason").notNull(),
    creditedBy: integer("credited_by")
      .notNull()
      .references(() => accounts.id),
    creditedAt: timestamp("credited_at", { withTimezone: true }).notNull(),
    replacedAt: timestamp("replaced_at", { withTimezone: true }),
  },
  (row) => [
    index("training_hours_meeting").on(row.meetingId),
    index("training_hours_person").on(row.name),
    uniqueIndex("training_hours_place").on(row.placeId).where(sql`${row.replacedAt} is null`),
  ],
);
