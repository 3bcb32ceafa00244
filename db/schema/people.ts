import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
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
  nameEn: text("name_en").notNull(),
  nameZh: text("name_zh").notNull(),
  pronoun: pronoun("pronoun").notNull(),
});

export const postKind = pgEnum("post_kind", ["party_group", "federation", "other"]);

/** A post held from a day until a day (exclusive), in protocol order. */
export const posts = pgTable(
  "posts",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id),
    kind: postKind("kind").notNull(),
    titleEn: text("title_en").notNull(),
    titleZh: text("title_zh").notNull(),
    protocolOrder: integer("protocol_order").notNull(),
    heldFrom: date("held_from").notNull(),
    heldUntil: date("held_until"),
  },
  (post) => [index("posts_person").on(post.personId)],
);
