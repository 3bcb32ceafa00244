import {
  type AnyPgColumn,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  real,
  text,
  timestamp,
  unique,
} from "drizzle-orm/pg-core";
import { accounts } from "./people";

/** A folder of the media library; its name is unique where it stands. */
export const mediaFolders = pgTable(
  "media_folders",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    parentId: integer("parent_id").references((): AnyPgColumn => mediaFolders.id),
    name: text("name").notNull(),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (folder) => [unique("media_folder_name").on(folder.parentId, folder.name).nullsNotDistinct()],
);

export const consentState = pgEnum("consent_state", ["not_needed", "needed", "given"]);

/** A picture as it is kept: re-encoded, without what the camera wrote into it. Its files lie in the store. */
export const pictures = pgTable(
  "pictures",
  {
    /** Taken from the content at first: the same picture is kept once. It stays when the picture is replaced. */
    key: text("key").primaryKey(),
    /** The name its files lie under since it was replaced; none while they lie under its key. */
    content: text("content"),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    bytes: integer("bytes").notNull(),
    fileName: text("file_name").notNull(),
    folderId: integer("folder_id").references(() => mediaFolders.id),
    altEn: text("alt_en").notNull().default(""),
    altZh: text("alt_zh").notNull().default(""),
    captionEn: text("caption_en").notNull().default(""),
    captionZh: text("caption_zh").notNull().default(""),
    creditEn: text("credit_en").notNull().default(""),
    creditZh: text("credit_zh").notNull().default(""),
    /** What must stay in sight when it is cut, in parts of its width and height from the left and the top. */
    focusX: real("focus_x").notNull().default(0.5),
    focusY: real("focus_y").notNull().default(0.5),
    /** Whether the people shown have agreed: who, when, in which way, and until which day (that day included). */
    consent: consentState("consent").notNull().default("not_needed"),
    consentWho: text("consent_who").notNull().default(""),
    consentOn: date("consent_on"),
    consentHow: text("consent_how").notNull().default(""),
    consentUntil: date("consent_until"),
    /** Rises with every change; a change names the one it started from. */
    version: integer("version").notNull().default(1),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    replacedAt: timestamp("replaced_at", { withTimezone: true }),
    trashedAt: timestamp("trashed_at", { withTimezone: true }),
  },
  (picture) => [
    index("pictures_newest").on(picture.createdAt.desc(), picture.key),
    index("pictures_folder").on(picture.folderId),
    index("pictures_content").on(picture.content),
  ],
);

/** A document, sound or film for readers to take away. It is kept as it came and never shown in a page. */
export const mediaFiles = pgTable(
  "media_files",
  {
    /** Made by chance, so that its address cannot be guessed. */
    key: text("key").primaryKey(),
    name: text("name").notNull(),
    /** The ending of its name, which its content agrees with. */
    type: text("type").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    folderId: integer("folder_id").references(() => mediaFolders.id),
    captionEn: text("caption_en").notNull().default(""),
    captionZh: text("caption_zh").notNull().default(""),
    creditEn: text("credit_en").notNull().default(""),
    creditZh: text("credit_zh").notNull().default(""),
    version: integer("version").notNull().default(1),
    createdBy: integer("created_by").references(() => accounts.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    trashedAt: timestamp("trashed_at", { withTimezone: true }),
  },
  (file) => [
    index("media_files_newest").on(file.createdAt.desc(), file.key),
    index("media_files_folder").on(file.folderId),
    index("media_files_content").on(file.sha256),
  ],
);
