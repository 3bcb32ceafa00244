import { date, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { units } from "./districts";
import { agendaItems } from "./meetings";
import { accounts } from "./people";

const version = () => integer("version").notNull().default(1);

/** What was heard and discussed under one item of the agenda, written while the meeting runs, by one or several. */
export const itemNotes = pgTable("item_notes", {
  itemId: integer("item_id")
    .primaryKey()
    .references(() => agendaItems.id, { onDelete: "cascade" }),
  version: version(),
  heardEn: text("heard_en").notNull().default(""),
  heardZh: text("heard_zh").notNull().default(""),
  discussedEn: text("discussed_en").notNull().default(""),
  discussedZh: text("discussed_zh").notNull().default(""),
  writtenBy: integer("written_by").references(() => accounts.id),
  writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
});

/** What was decided under an item: who answers for it, and until when. */
export const decisions = pgTable(
  "decisions",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    version: version(),
    itemId: integer("item_id")
      .notNull()
      .references(() => agendaItems.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    textEn: text("text_en").notNull(),
    textZh: text("text_zh").notNull(),
    unitId: integer("unit_id").references(() => units.id),
    dueOn: date("due_on"),
  },
  (decision) => [index("decisions_item").on(decision.itemId, decision.position)],
);
