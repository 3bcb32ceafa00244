import { index, integer, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { agendaItems, meetings } from "./meetings";
import { accounts } from "./people";

export const materialClass = pgEnum("material_class", ["public", "federation", "participants", "secretariat"]);

/** A file of a meeting, kept as it came; its class says who may take it away. */
export const materials = pgTable(
  "materials",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    /** Made by chance, so that its address cannot be guessed. */
    key: text("key").notNull().unique(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    /** The item it belongs to; none where it is for the whole meeting. */
    itemId: integer("item_id").references(() => agendaItems.id, { onDelete: "set null" }),
    position: integer("position").notNull(),
    class: materialClass("class").notNull(),
    titleEn: text("title_en").notNull(),
    titleZh: text("title_zh").notNull(),
    name: text("name").notNull(),
    /** The ending of its name, which its content agrees with. */
    type: text("type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    addedBy: integer("added_by").references(() => accounts.id),
    addedAt: timestamp("added_at", { withTimezone: true }).notNull(),
    /** Since when nobody has it; it can be put back. */
    removedAt: timestamp("removed_at", { withTimezone: true }),
  },
  (material) => [
    index("materials_meeting").on(material.meetingId, material.position),
    index("materials_item").on(material.itemId),
  ],
);
