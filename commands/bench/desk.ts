import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { measureScreens } from "./screens";

const reports = 10_000;

const screens = [
  ["desk", "/en/dashboard"],
  ["list", "/en/dashboard/reports"],
  ["list, her own", "/en/dashboard/reports?mine=1"],
  ["list, words of a title", "/en/dashboard/reports?q=quarterly+work+777"],
  ["list, many limits", "/en/dashboard/reports?source=3&section=2&quarter=2021-q2&language=zh-published&sort=views"],
  ["list, page 300", "/en/dashboard/reports?page=300"],
  ["translations", "/en/dashboard/reports/translations"],
  ["translations behind", "/en/dashboard/reports/translations?state=behind"],
  ["next 24 hours", "/en/dashboard/schedule"],
  ["figures", "/en/dashboard/figures"],
  ["titles while typing", "/api/reports/search?q=%E5%AD%A3%E5%BA%A6"],
] as const;

const status = `(case when n % 20 = 0 then 'draft' when n % 50 = 1 then 'in_review' when n % 100 = 2 then 'approved'
  when n % 100 = 3 then 'scheduled' else 'published' end)::report_status`;

const body = `jsonb_build_object('type', 'doc', 'content', (select jsonb_agg(jsonb_build_object('type', 'paragraph', 'content',
  jsonb_build_array(jsonb_build_object('type', 'text', 'text', md5(n::text || k) || repeat(' forty people came', 20))))) from generate_series(1, 6) k))`;

// Two versions of each, in both languages, by two people; of every tenth the text went on after its translation.
const statements = [
  `insert into reports (section_id, slug, status, created_by, created_at, updated_at, published_at, form_key, views)
   select (select id from sections where parent_id is not null order by id offset n % 3 limit 1), 'filler-' || n, ${status},
     (select id from accounts where role in ('editor', 'organiser') order by id offset n % 2 limit 1),
     now() - n * interval '5 hours', now() - n * interval '5 hours',
     case when ${status} = 'published' then now() - n * interval '5 hours' end, 'filler-' || n, n % 977
   from generate_series(1, ${reports}) n`,
  `insert into report_versions (report_id, number, source_unit_id, theme_id, event_date, created_by, created_at, saved_at, sealed_at)
   select r.id, v, 1 + r.id % (select count(*)::int from units), 1 + r.id % (select count(*)::int from themes),
     (r.created_at - interval '4 days')::date, r.created_by, r.created_at, r.created_at, r.created_at
   from reports r, generate_series(1, 2) v where r.form_key like 'filler-%'`,
  `update reports r set working_version_id = v.id, live_version_id = case when r.status = 'published' then v.id end
   from report_versions v where v.report_id = r.id and v.number = 2 and r.form_key like 'filler-%'`,
  `insert into report_texts (version_id, language, title, summary, body)
   select v.id, l.language::language,
     case l.language when 'en' then 'Report on quarterly work ' || n || case when n % 40 = 0 and v.number = 2 then ', new' else '' end
       else '第' || n || '次季度工作会议' end, 'In short.', ${body}
   from reports r join report_versions v on v.report_id = r.id, (values ('en'), ('zh')) l (language),
     substr(r.form_key, 8) s, cast(s as int) n where r.form_key like 'filler-%'`,
  `insert into report_editions (report_id, language, status, tasks, passed, publish_at, settled_version_id, translated_version_id)
   select r.id, l.language::language, r.status, 1, 0, case when r.status = 'scheduled' then now() + interval '20 hours' end,
     v.id, case when l.language = 'zh' then case when r.id % 10 = 0 then v.id else r.working_version_id end end
   from reports r join report_versions v on v.report_id = r.id and v.number = 1, (values ('en'), ('zh')) l (language)
   where r.form_key like 'filler-%'`,
  `insert into report_version_authors (version_id, language, account_id)
   select v.id, l.language::language, v.created_by from report_versions v join reports r on r.id = v.report_id,
     (values ('en'), ('zh')) l (language) where r.form_key like 'filler-%'`,
  `insert into report_steps (report_id, version_id, step, languages, actor_id, at)
   select r.id, r.working_version_id, s.step::report_step, '{en,zh}', r.created_by, r.created_at
   from reports r, (values ('create'), ('submit'), ('publish')) s (step) where r.form_key like 'filler-%'`,
  "analyze",
];

/** How long the desk's answers take among ten thousand reports, for an editor and a chief editor; it fills the portal. */
export async function measureDesk(portalUrl: string, password: string): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement));
  console.log(`The desk among ${reports} reports, for an editor and a chief editor (p50, p95)`);
  await measureScreens(portalUrl, password, ["editor@demo.example", "chief@demo.example"], screens);
}
