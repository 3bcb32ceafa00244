import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { units } from "./districts";

export const role = pgEnum("role", [
  "editor",
  "chief_editor",
  "organiser",
  "administrator",
  "district_administrator",
  "district_member",
]);

/** Someone who can sign in. */
export const accounts = pgTable(
  "accounts",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    passwordHash: text("password_hash").notNull(),
    role: role("role").notNull(),
    districtId: integer("district_id").references(() => units.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    disabledAt: timestamp("disabled_at", { withTimezone: true }),
  },
  (account) => [
    check(
      "accounts_district_belongs_to_district_roles",
      sql`(${account.role} in ('district_administrator', 'district_member')) = (${account.districtId} is not null)`,
    ),
  ],
);

/** A sign-in that still holds. Looked up on every request, so ending it here ends it everywhere. */
export const sessions = pgTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    accountId: integer("account_id")
      .notNull()
      .references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (session) => [index("sessions_account").on(session.accountId)],
);

export const pronoun = pgEnum("pronoun", ["she", "he"]);

/** Someone named in records and reports; not the same thing as an account. */
export const people = pgTable("people", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Rises with every correction; a correction names the one it started from. */
  version: integer("version").notNull().default(1),
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
  pronoun: pronoun("pronoun").notNull(),
});

export const postKind = pgEnum("post_kind", ["party_group", "federation", "other"]);

/** A post of a body, held by a person from a day until a day (exclusive), in protocol order. */
export const posts = pgTable(
  "posts",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    /** Whose post it is. One of a Party group belongs to the federation whose group it is; an outside body is no unit. */
    unitId: integer("unit_id").references(() => units.id),
    /** The name of an outside body. */
    bodyEn: text("body_en").notNull().default(""),
    bodyZh: text("body_zh").notNull().default(""),
    /** Whether one person holds it at a time, as a president does and a vice-president does not. */
    single: boolean("single").notNull().default(false),
    kind: postKind("kind").notNull(),
    titleEn: text("title_en").notNull(),
    titleZh: text("title_zh").notNull(),
    protocolOrder: integer("protocol_order").notNull(),
    heldFrom: date("held_from").notNull(),
    heldUntil: date("held_until"),
  },
  (post) => [index("posts_person").on(post.personId)],
);
