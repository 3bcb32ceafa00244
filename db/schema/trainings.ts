import { index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { meetings } from "./meetings";
import { people } from "./people";

/** Who can be asked to lecture: somebody named in records, with what the office knows of her. */
export const lecturers = pgTable("lecturers", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Rises with every save; a save names the one it started from. */
  version: integer("version").notNull().default(1),
  personId: integer("person_id")
    .notNull()
    .unique()
    .references(() => people.id),
  institutionEn: text("institution_en").notNull().default(""),
  institutionZh: text("institution_zh").notNull().default(""),
  /** What she speaks on. */
  fieldsEn: text("fields_en").notNull().default(""),
  fieldsZh: text("fields_zh").notNull().default(""),
  email: text("email").notNull().default(""),
  /** For the office alone. */
  note: text("note").notNull().default(""),
  /** Since when she is not asked any more; the directory keeps her. */
  putAsideAt: timestamp("put_aside_at", { withTimezone: true }),
  /** What the form that added her sent: sent once more, it finds her. */
  formKey: text("form_key").unique(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
});

/** People who come to a training alone, such as new-media staff; they are no part of the meeting's attendance. */
export const trainingAudiences = pgTable(
  "training_audiences",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    nameEn: text("name_en").notNull(),
    nameZh: text("name_zh").notNull(),
    /** How many are expected, where that is known. */
    expected: integer("expected"),
  },
  (audience) => [index("training_audiences_meeting").on(audience.meetingId, audience.position)],
);
