import { sql } from "drizzle-orm";
import type { Database } from "./client";

/** What is in the database, jobs too: every table with its number of rows and a digest of all they hold. */
export async function digestOf(database: Database): Promise<Record<string, string>> {
  const { rows: tables } = await database.execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' or tablename = '_private_jobs' order by 1`);
  const each = tables.map(
    ({ name }) => sql`
      select ${name}::text as name,
        count(*) || ' ' || md5(coalesce(string_agg(md5(one::text), '' order by md5(one::text)), '')) as digest
      from ${sql.raw(name)} as one`,
  );
  const { rows } = await database.execute<{ name: string; digest: string }>(sql.join(each, sql` union all `));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
