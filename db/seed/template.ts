import type { Database } from "@/db/client";
import { seedDemonstration } from "./demonstration";

/** Fills the database that the tests copy: the demonstration world as of a fixed day. */
export async function seedTemplate(database: Database): Promise<void> {
  await seedDemonstration(database, { today: new Date("2026-11-20T02:00:00Z"), password: "spring-lotus-quarter" });
}
