import { drizzle } from "drizzle-orm/node-postgres";
import { connectPool, type Database } from "@/db/client";

type Asked = { query: string; params: unknown[] };

/** A second door to a database that notes what is asked through it, and can tell how the database would answer. */
export function noting(url: string) {
  const pool = connectPool(url);
  const asked: Asked[] = [];
  const database: Database = drizzle(pool, {
    logger: { logQuery: (query, params) => void asked.push({ query, params }) },
  });
  const plansOf = async (pattern: RegExp): Promise<string[]> => {
    const plans = asked
      .filter(({ query }) => pattern.test(query))
      .map(async ({ query, params }) => {
        const { rows } = await pool.query(`explain (analyze, costs off) ${query}`, params);
        return rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n");
      });
    return Promise.all(plans);
  };
  return { database, asked, plansOf, end: () => pool.end() };
}

/**
 * Fills a database that has the demonstration world with so many published reports of ten years: in every section, from
 * every unit, a sixth of them on each theme but one that only three are on, some withdrawn.
 */
export const manyReports = (count: number) => [
  `with made as (
     insert into reports (section_id, slug, status, created_at, updated_at, published_at, withdrawn_at)
     select (select id from sections where parent_id is not null order by id offset (n % 20) / 19 limit 1),
       'filler-' || n, 'published', now(), now(),
       timestamptz '2016-01-01 09:00+08' + n * interval '4 hours',
       case when n % 97 = 0 then now() end
     from generate_series(1, ${count}) n returning id, published_at)
   insert into report_versions (report_id, number, source_unit_id, theme_id, event_date, created_at, saved_at, sealed_at)
   select made.id, 1, 1 + made.id % (select count(*)::int from units),
     case when made.id % 6000 = 1 then (select max(id) from themes) when made.id % 7 > 0
       then 1 + made.id % ((select count(*)::int from themes) - 1) end,
     case when made.id % 3 > 0 then made.published_at::date - 40 end, made.published_at, made.published_at,
     made.published_at
   from made`,
  `update reports set live_version_id = v.id, working_version_id = v.id
   from report_versions v where v.report_id = reports.id and reports.live_version_id is null and slug like 'filler-%'`,
  `insert into report_texts (version_id, language, title, summary, body)
   select live_version_id, 'en', 'Report ' || id, 'In short.', '{"type":"doc","content":[]}'
   from reports where slug like 'filler-%'`,
  "analyze",
];
