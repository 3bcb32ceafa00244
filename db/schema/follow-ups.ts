import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { units } from "./districts";
import { asks, meetings } from "./meetings";
import { accounts } from "./people";

export const followUpState = pgEnum("follow_up_state", [
  "issued",
  "acknowledged",
  "in_work",
  "reported",
  "checked",
  "closed",
]);

/** What one body owes on one ask, decision or training of a meeting. Its words are kept as they were issued. */
export const followUps = pgTable(
  "follow_ups",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    askId: integer("ask_id").references(() => asks.id),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
    /** Who answers for it, and who helps. */
    leadUnitId: integer("lead_unit_id")
      .notNull()
      .references(() => units.id),
    dueOn: date("due_on"),
    /** A training's practice task. */
    ofTraining: boolean("of_training").notNull().default(false),
    /** Of the work, 0 to 100, as whoever answers for it said last. */
    progress: integer("progress").notNull().default(0),
    state: followUpState("state").notNull().default("issued"),
    /** The step that brought it where it is: what was returned is in work, what was closed early is closed. */
    lastStep: text("last_step").notNull().default("issue"),
    /** Which reminders were sent: each once. */
    reminded: text("reminded").array().notNull().default([]),
    /** Of the form by which it was given by hand, so that the same form sent again gives it once. */
    formKey: text("form_key"),
    issuedAt: timestamp("issued_at", { withTimezone: true }).notNull(),
    closedAt: timestamp("closed_at", { withTimezone: true }),
  },
  (followUp) => [
    uniqueIndex("follow_ups_ask").on(followUp.askId, followUp.leadUnitId),
    uniqueIndex("follow_ups_form").on(followUp.formKey, followUp.leadUnitId),
    index("follow_ups_lead").on(followUp.leadUnitId, followUp.state),
    index("follow_ups_meeting").on(followUp.meetingId),
    // What is still owed is a small part of all there ever was.
    index("follow_ups_open").on(followUp.state, followUp.dueOn).where(sql`${followUp.state} <> 'closed'`),
  ],
);

/** Bodies that help with a follow-up. */
export const followUpSupport = pgTable(
  "follow_up_support",
  {
    followUpId: integer("follow_up_id")
      .notNull()
      .references(() => followUps.id, { onDelete: "cascade" }),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
  },
  (support) => [uniqueIndex("follow_up_support_unit").on(support.followUpId, support.unitId)],
);

/** What was done about a follow-up, the oldest first; the reports of a district with their evidence among it. */
export const followUpSteps = pgTable(
  "follow_up_steps",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    followUpId: integer("follow_up_id")
      .notNull()
      .references(() => followUps.id, { onDelete: "cascade" }),
    step: text("step").notNull(),
    note: text("note").notNull().default(""),
    progress: integer("progress").notNull(),
    actorId: integer("actor_id").references(() => accounts.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (step) => [index("follow_up_steps_follow_up").on(step.followUpId)],
);

/** A file that proves what was done. It is kept for itself and goes with a report once that is made. */
export const followUpFiles = pgTable(
  "follow_up_files",
  {
    /** Made by chance, so that its address cannot be guessed. */
    key: text("key").primaryKey(),
    followUpId: integer("follow_up_id")
      .notNull()
      .references(() => followUps.id, { onDelete: "cascade" }),
    /** The report it was handed in with; none while that is being written. */
    stepId: integer("step_id").references(() => followUpSteps.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    type: text("type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (file) => [
    // Sent twice for one report it is kept once; a later report may bear it again.
    uniqueIndex("follow_up_files_waiting")
      .on(file.followUpId, file.sha256, file.name)
      .where(sql`${file.stepId} is null`),
    index("follow_up_files_follow_up").on(file.followUpId),
    index("follow_up_files_step").on(file.stepId),
  ],
);

/** A web address that proves what was done. */
export const followUpLinks = pgTable(
  "follow_up_links",
  {
    stepId: integer("step_id")
      .notNull()
      .references(() => followUpSteps.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    address: text("address").notNull(),
  },
  (link) => [primaryKey({ columns: [link.stepId, link.position] })],
);
