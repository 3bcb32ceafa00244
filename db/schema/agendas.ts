import { boolean, date, index, integer, jsonb, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { agendaItems, agendaKind, meetings } from "./meetings";
import { accounts } from "./people";

/** What holds for a meeting's agenda as a whole; a meeting without a row has no call and is not frozen. */
export const agendas = pgTable("agendas", {
  meetingId: integer("meeting_id")
    .primaryKey()
    .references(() => meetings.id, { onDelete: "cascade" }),
  /** Rises with every change; a change names the one it started from. */
  version: integer("version").notNull().default(1),
  /** Since when whatever is added comes late. */
  frozenAt: timestamp("frozen_at", { withTimezone: true }),
  /** The last day on which items may be proposed; none while there is no call. */
  callUntil: date("call_until"),
  /** Items may still be proposed after that day. */
  callAllowsLate: boolean("call_allows_late").notNull().default(false),
});

/** An item that was taken off an agenda, as it was, so that it can be put back with all that hung on it. */
export const removedItems = pgTable(
  "removed_items",
  {
    itemId: integer("item_id").primaryKey(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    item: jsonb("item").notNull(),
    proposalIds: jsonb("proposal_ids").notNull(),
    materialIds: jsonb("material_ids").notNull(),
    removedBy: integer("removed_by").references(() => accounts.id),
    removedAt: timestamp("removed_at", { withTimezone: true }).notNull(),
  },
  (item) => [index("removed_items_meeting").on(item.meetingId, item.removedAt)],
);

export const proposalState = pgEnum("proposal_state", ["proposed", "accepted", "declined", "withdrawn"]);

/** An item that a department or a district asks for. */
export const itemProposals = pgTable(
  "item_proposals",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every step; a step names the one it started from. */
    version: integer("version").notNull().default(1),
    /** Of the form that made it: the same form sent again makes nothing more. */
    formKey: uuid("form_key").notNull().unique(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    unitId: integer("unit_id")
      .notNull()
      .references(() => units.id),
    proposedBy: integer("proposed_by")
      .notNull()
      .references(() => accounts.id),
    proposedAt: timestamp("proposed_at", { withTimezone: true }).notNull(),
    kind: agendaKind("kind").notNull(),
    subjectEn: text("subject_en").notNull(),
    subjectZh: text("subject_zh").notNull(),
    minutes: integer("minutes"),
    reason: text("reason").notNull().default(""),
    state: proposalState("state").notNull().default("proposed"),
    decisionReason: text("decision_reason").notNull().default(""),
    decidedBy: integer("decided_by").references(() => accounts.id),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    /** What it became on the agenda. */
    itemId: integer("item_id").references(() => agendaItems.id, { onDelete: "set null" }),
  },
  (proposal) => [
    index("item_proposals_meeting").on(proposal.meetingId, proposal.proposedAt),
    index("item_proposals_unit").on(proposal.unitId),
    index("item_proposals_item").on(proposal.itemId),
  ],
);
