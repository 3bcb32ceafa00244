import { boolean, index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { places } from "./invitations";
import { agendaItems, meetings } from "./meetings";

const meetingId = () => integer("meeting_id").references(() => meetings.id, { onDelete: "cascade" });
const itemId = () => integer("item_id").references(() => agendaItems.id, { onDelete: "cascade" });
const placeId = () => integer("place_id").references(() => places.id, { onDelete: "cascade" });

/** Steps that a sign-in desk has sent. The desk makes the key, so that a step sent twice is taken once. */
export const deskSteps = pgTable(
  "desk_steps",
  {
    key: text("key").primaryKey(),
    meetingId: meetingId().notNull(),
    placeId: placeId(),
    kind: text("kind").notNull(),
    /** What became of it. */
    outcome: text("outcome").notNull(),
  },
  (step) => [index("desk_steps_meeting").on(step.meetingId)],
);

/** Who was there, or was not, while an item was dealt with. Without a row it is whoever had signed in. */
export const itemPresences = pgTable(
  "item_presences",
  {
    itemId: itemId().notNull(),
    placeId: placeId().notNull(),
    present: boolean("present").notNull(),
  },
  (presence) => [primaryKey({ columns: [presence.itemId, presence.placeId] })],
);

/** The item that a meeting is at, as every screen in the hall shows it. Without a row the meeting has not begun. */
export const runningItems = pgTable("running_items", {
  meetingId: meetingId().primaryKey(),
  /** Rises with every move; a move names the one it started from. */
  version: integer("version").notNull(),
  itemId: itemId(),
  beganAt: timestamp("began_at", { withTimezone: true }).notNull(),
});
