import { boolean, date, index, integer, pgEnum, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { meetings } from "./meetings";
import { accounts } from "./people";

const meetingId = () =>
  integer("meeting_id")
    .notNull()
    .references(() => meetings.id, { onDelete: "cascade" });

export const stepKind = pgEnum("plan_step_kind", [
  "call_for_items",
  "notice",
  "replies_due",
  "materials_due",
  "agenda_frozen",
  "meeting",
  "news",
  "minutes",
  "asks_acknowledged",
]);

/** One dated step around the day of a meeting. It has no day while the meeting has none. */
export const planSteps = pgTable(
  "plan_steps",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change, also of the day; it is the SEQUENCE of the step's calendar entry. */
    version: integer("version").notNull().default(1),
    meetingId: meetingId(),
    kind: stepKind("kind").notNull(),
    /** Calendar days from the meeting: negative before it. */
    offsetDays: integer("offset_days").notNull(),
    dueOn: date("due_on"),
    /** Its day was set by hand; moving the meeting leaves it. */
    pinned: boolean("pinned").notNull().default(false),
    doneAt: timestamp("done_at", { withTimezone: true }),
    doneBy: integer("done_by").references(() => accounts.id),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  (step) => [uniqueIndex("plan_steps_kind").on(step.meetingId, step.kind)],
);

/** One thing to see to before a meeting, that has no day of its own. */
export const checklistItems = pgTable(
  "checklist_items",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    version: integer("version").notNull().default(1),
    meetingId: meetingId(),
    position: integer("position").notNull(),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
    doneAt: timestamp("done_at", { withTimezone: true }),
    doneBy: integer("done_by").references(() => accounts.id),
    removedAt: timestamp("removed_at", { withTimezone: true }),
  },
  (item) => [index("checklist_items_meeting").on(item.meetingId, item.position)],
);

/** The secret address at which somebody's calendar program fetches what concerns them; only its hash is kept. */
export const calendarKeys = pgTable("calendar_keys", {
  accountId: integer("account_id")
    .primaryKey()
    .references(() => accounts.id),
  /** What the key is computed from, with the portal's secret; another one makes another key. */
  salt: text("salt").notNull(),
  keyHash: text("key_hash").notNull().unique(),
  madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
});
