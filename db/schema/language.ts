import { pgEnum } from "drizzle-orm/pg-core";

export const language = pgEnum("language", ["en", "zh"]);
