import { sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";

/** Adds counted readings to reports on the site, in one statement; unknown ids are passed over. */
export async function addViews(counts: Map<string, number>, database: Database = db): Promise<void> {
  const rows = [...counts].filter(([id]) => /^\d{1,9}$/.test(id));
  if (rows.length === 0) return;
  const values = sql.join(
    rows.map(([id, count]) => sql`(${Number(id)}::int, ${count}::int)`),
    sql`, `,
  );
  await database.execute(sql`
    update reports set views = views + counted.n from (values ${values}) as counted (id, n)
    where reports.id = counted.id and reports.live_version_id is not null`);
}
