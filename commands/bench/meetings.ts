import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { measureScreens } from "./screens";
import { trainingId, trainingStatements } from "./training";

const items = 40;
const roles = 4;

// The twelve meetings of 2025 to 2027, each with every district in four roles, forty items with notes and decisions, and
// its asks.
const mine = "m.purpose_en = 'filler'";
const statements = [
  `insert into meetings (version, series_id, year, quarter, status, date, half_day, starts_at, ends_at, mode, host_unit_id,
     venue_en, venue_zh, purpose_en, purpose_zh, head_count_precision, created_at, updated_at)
   select 1, (select min(id) from meeting_series), year, q, 'held', make_date(year, q * 3, 16), 'morning', '09:00', '12:00',
     'in_person', (select id from units where kind = 'municipal'), 'Hall', '礼堂', 'filler', '填充', 'exact', now(), now()
   from generate_series(2025, 2027) year, generate_series(1, 4) q order by year, q`,
  `insert into agenda_items (meeting_id, position, kind, unit_id, subject_en, subject_zh, minutes)
   select m.id, n, 'present', (select id from units where kind = 'district' order by id offset n % 17 limit 1),
     'Work of women''s homes ' || n, '第' || n || '项“妇女之家”工作', 5 from meetings m, generate_series(1, ${items}) n where ${mine}`,
  `insert into invited_roles (meeting_id, position, name_en, name_zh, quota)
   select m.id, n, 'Role ' || n, '身份' || n, 1 from meetings m, generate_series(1, ${roles}) n where ${mine}`,
  `insert into invitations (meeting_id, unit_id, state, opened_at, key_hash)
   select m.id, u.id, 'open', now(), 'filler-' || m.id || '-' || u.id from meetings m, units u where u.kind = 'district' and ${mine}`,
  `insert into places (meeting_id, origin, invitation_id, role_id, unit_id, name, reply, signed_in_at)
   select m.id, 'invited', i.id, r.id, i.unit_id, 'Person ' || i.id || ' ' || r.id, 'confirmed', now()
   from meetings m join invitations i on i.meeting_id = m.id join invited_roles r on r.meeting_id = m.id where ${mine}`,
  `insert into place_steps (place_id, step, name, at) select p.id, s.step, p.name, now()
   from places p join meetings m on m.id = p.meeting_id, (values ('name'), ('confirm'), ('sign_in')) s (step) where ${mine}`,
  `insert into item_notes (item_id, heard_en, heard_zh, discussed_en, discussed_zh, written_at)
   select a.id, repeat('It was heard. ', 10), repeat('会议听取汇报。', 10), repeat('It was discussed. ', 10), '', now()
   from agenda_items a join meetings m on m.id = a.meeting_id where ${mine}`,
  `insert into decisions (item_id, position, text_en, text_zh, unit_id, due_on)
   select a.id, n, 'Decided ' || n, '议定' || n, a.unit_id, m.date + 30
   from agenda_items a join meetings m on m.id = a.meeting_id, generate_series(1, 2) n where ${mine}`,
  `insert into asks (meeting_id, position, text_en, text_zh, due_on)
   select m.id, n, 'share case ' || n, '交流案例' || n, m.date + 60 from meetings m, generate_series(1, 4) n where ${mine}`,
  `insert into follow_ups (meeting_id, ask_id, text_en, text_zh, lead_unit_id, due_on, issued_at)
   select m.id, a.id, a.text_en, a.text_zh, u.id, a.due_on, now()
   from meetings m join asks a on a.meeting_id = m.id, units u where u.kind = 'district' and ${mine}`,
  `insert into follow_up_steps (follow_up_id, step, progress, at) select f.id, s.step, 0, now() from follow_ups f
   join meetings m on m.id = f.meeting_id, (values ('issue'), ('acknowledge'), ('work'), ('return')) s (step) where ${mine}`,
  ...trainingStatements,
  "analyze",
];

const parts = [
  "",
  "/plan",
  "/agenda",
  "/materials",
  "/invitations",
  "/sign-in",
  "/notes",
  "/minutes",
  "/follow-ups",
  "/archive",
];
const ofTraining = ["", "/hours", "/feedback"];

const span = "quarters=12&until=2027-q4";

/** How long the screens of meetings take in three years of 17 districts, four roles and forty items; it fills the portal. */
export async function measureMeetings(portalUrl: string, password: string): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement));
  const { rows } = await db.execute<{ id: number }>(sql.raw(`select max(m.id) as id from meetings m where ${mine}`));
  const training = await db.execute<{ id: number }>(sql.raw(trainingId));
  const root = `/en/dashboard/meetings/${rows[0]?.id}`;
  const trained = `/en/dashboard/meetings/${training.rows[0]?.id}`;
  console.log(`Three years of meetings with ${items} items and ${roles} roles each, for an organiser (p50, p95)`);
  await measureScreens(
    portalUrl,
    password,
    ["organiser@demo.example"],
    [
      ["meetings", "/en/dashboard/meetings"],
      ...parts.map((part) => [part === "" ? "record" : part.slice(1), `${root}${part}`] as const),
      ...ofTraining.map((part) => [`training${part}`, `${trained}/training${part}`] as const),
      ["a training's sign-in", `${trained}/sign-in`],
      ["the hall's screen", `${root}/present`],
      ["all follow-ups", "/en/dashboard/follow-ups"],
      ["statistics", `/en/dashboard/meetings/statistics?${span}`],
      ["of one district", `/en/dashboard/meetings/statistics/pinggu?${span}`],
      ["as a workbook", `/en/dashboard/meetings/statistics/list/statistics.xlsx?${span}`],
    ],
  );
  console.log("The same for a district administrator (p50, p95)");
  await measureScreens(
    portalUrl,
    password,
    ["pinggu@demo.example"],
    [
      ["district", "/en/district"],
      ["invitations", "/en/district/invitations"],
      ["follow-ups", "/en/district/follow-ups"],
      ["proposals", "/en/district/proposals"],
      ["statistics", `/en/district/statistics?${span}`],
    ],
  );
}
