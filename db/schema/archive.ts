import { index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { meetings } from "./meetings";
import { seals } from "./minutes";

/** A meeting that came out of an archive: of which content, made where and when. The same archive comes in once. */
export const meetingImports = pgTable("meeting_imports", {
  meetingId: integer("meeting_id")
    .primaryKey()
    .references(() => meetings.id, { onDelete: "cascade" }),
  contentHash: text("content_hash").notNull().unique(),
  /** The name and address of the portal that made the archive. */
  origin: text("origin").notNull(),
  archivedAt: timestamp("archived_at", { withTimezone: true }).notNull(),
  importedAt: timestamp("imported_at", { withTimezone: true }).notNull(),
});

type Proof = {
  meetingId: number;
  annexId: number | null;
  columns: Record<string, string[]>;
  rows: { table: string; row: string; hash: string }[];
  /** By table: the id of a row here, and the one it was sealed under. */
  ids: Record<string, Record<string, number>>;
};

/**
 * The seal that minutes bore before they came here. Its digests are of rows under the ids of that portal, so a seal of
 * this portal's own chain stands over the rows here, and this beside it.
 */
export const archivedSeals = pgTable("archived_seals", {
  sealId: integer("seal_id")
    .primaryKey()
    .references(() => seals.id),
  at: timestamp("at", { withTimezone: true }).notNull(),
  previous: text("previous").notNull(),
  manifestHash: text("manifest_hash").notNull(),
  hash: text("hash").notNull(),
  proof: jsonb("proof").$type<Proof>().notNull(),
});

/** A wording that minutes had before, which stands in the record of deeds of the portal where they were written. */
export const archivedWordings = pgTable(
  "archived_wordings",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    at: timestamp("at", { withTimezone: true }).notNull(),
    by: text("by").notNull(),
    was: jsonb("was").notNull(),
    is: jsonb("is").notNull(),
  },
  (wording) => [index("archived_wordings_meeting").on(wording.meetingId)],
);
