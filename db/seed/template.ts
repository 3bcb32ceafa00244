import type { Database } from "@/db/client";

/** Fills the database that the tests copy. */
export async function seedTemplate(_database: Database): Promise<void> {}
