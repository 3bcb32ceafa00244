import { type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { beijingDay } from "@/platform/clock";
import { type Quarter, quarterNumber, quarterNumbered } from "../address";
import { graceMinutes } from "../attendance/presence";
import { workingDaysAfter } from "../plan/working-days/days";
import { readExceptions } from "../plan/working-days/queries";
import type { Counts, Role, Row } from "./counts";
import type { StatedMeeting, Statistics } from "./grouping";

type Reader = Database | Transaction;

/** The quarters looked at, the earliest first, and of which kind the meetings are; of any where none is named. */
type Span = { quarters: readonly Quarter[]; kind?: string };

function inSpan({ quarters, kind }: Span): SQL {
  const numbers = quarters.map(quarterNumber);
  const between = sql`m.year * 4 + m.quarter - 1 between ${Math.min(...numbers)} and ${Math.max(...numbers)}`;
  return kind === undefined ? between : sql`${between} and series.kind = ${kind}::meeting_kind`;
}

const dayOf = (moment: SQL) => sql`(${moment} at time zone 'Asia/Shanghai')::date`;

type MeetingRow = StatedMeeting & {
  lastDay: string | null;
  sealedOn: string | null;
  materials: number;
  materialsOnTime: number;
};

/** The meetings of a span that were held, or of which follow-ups were issued before they were called off. */
async function readMeetings(span: Span, database: Reader): Promise<MeetingRow[]> {
  const { rows } = await database.execute<MeetingRow>(sql`
    select m.id, m.year, m.quarter, m.status, m.date::text as date, series.kind,
      coalesce(m.end_date, m.date)::text as "lastDay",
      series.name_en as "seriesEn", series.name_zh as "seriesZh",
      ${dayOf(sql`minutes.sealed_at`)}::text as "sealedOn",
      coalesce(papers.all, 0)::int as materials, coalesce(papers.early, 0)::int as "materialsOnTime"
    from meetings m
    join meeting_series series on series.id = m.series_id
    left join meeting_minutes minutes on minutes.meeting_id = m.id
    left join (
      select material.meeting_id, count(*) as all,
        count(*) filter (where ${dayOf(sql`material.added_at`)} <= step.due_on) as early
      from materials material
      join plan_steps step on step.meeting_id = material.meeting_id and step.kind = 'materials_due'
      where material.removed_at is null and step.due_on is not null
      group by material.meeting_id
    ) papers on papers.meeting_id = m.id
    where ${inSpan(span)}
      and (m.status = 'held' or exists (select 1 from follow_ups f where f.meeting_id = m.id))
    order by m.year desc, m.quarter desc, m.id desc`);
  return rows;
}

type Place = { meetingId: number; unitId: number; nameEn: string | null; nameZh: string | null; position: number };

/**
 * What became of the places of a span's meetings that were held. A place is answered when somebody first named,
 * confirmed or declined it after it was last silent. A meeting at which nobody signed in and nobody was marked absent
 * has no attendance: its desk was not kept.
 */
async function readPlaces(span: Span, database: Reader): Promise<Row[]> {
  const { rows } = await database.execute<Partial<Counts> & Place>(sql`
    with meeting as (
      select m.id, coalesce(notice.replies_due_on, plan.due_on) as due_on,
        (m.date + m.starts_at) at time zone 'Asia/Shanghai' as starts,
        (m.date + coalesce(m.starts_at, '00:00')) at time zone 'Asia/Shanghai' as before,
        (coalesce(m.end_date, m.date) + m.ends_at) at time zone 'Asia/Shanghai' as ends,
        exists (select 1 from places p
          where p.meeting_id = m.id and (p.signed_in_at is not null or p.absence is not null)) as kept
      from meetings m
      join meeting_series series on series.id = m.series_id
      left join meeting_notices notice on notice.meeting_id = m.id
      left join plan_steps plan on plan.meeting_id = m.id and plan.kind = 'replies_due'
      where m.status = 'held' and ${inSpan(span)}
    ), step as (
      select s.place_id, s.id, s.step, s.at, lag(s.step) over (partition by s.place_id order by s.id) as earlier
      from place_steps s join places p on p.id = s.place_id join meeting on meeting.id = p.meeting_id
      where s.step in ('name', 'confirm', 'decline', 'substitute', 'take_back', 'withdraw_name', 'accept', 'refuse')
    ), silenced as (
      select place_id, max(id) as id from step
      where step in ('withdraw_name', 'refuse') or (step = 'take_back' and earlier = 'decline')
      group by place_id
    ), answer as (
      select step.place_id, min(step.at) as at from step left join silenced on silenced.place_id = step.place_id
      where step.step in ('name', 'confirm', 'decline', 'substitute') and step.id > coalesce(silenced.id, 0)
      group by step.place_id
    ), place as (
      select p.meeting_id, i.unit_id, role.name_en, role.name_zh, coalesce(role.position, 0) as position,
        i.state = 'open' as opened, meeting.due_on, meeting.kept, meeting.starts, meeting.ends,
        answer.at < meeting.before as answered, ${dayOf(sql`answer.at`)} as answered_on,
        ${dayOf(sql`i.opened_at`)} as opened_on, p.signed_in_at, p.left_at,
        coalesce(p.absence::text, case when p.reply = 'declined' then 'excused' else 'absent' end) as missed
      from places p
      join meeting on meeting.id = p.meeting_id
      join invitations i on i.id = p.invitation_id
      left join invited_roles role on role.id = p.role_id
      left join answer on answer.place_id = p.id
      where p.origin = 'invited' and (i.state = 'open' or (i.state = 'withdrawn' and p.signed_in_at is not null))
    )
    select meeting_id as "meetingId", unit_id as "unitId", name_en as "nameEn", name_zh as "nameZh", position,
      (count(*) filter (where opened))::int as opened,
      (count(*) filter (where opened and answered))::int as answered,
      (count(*) filter (where opened and due_on is not null))::int as dated,
      (count(*) filter (where opened and answered_on <= due_on))::int as "onTime",
      (count(*) filter (where signed_in_at is not null))::int as came,
      (count(*) filter (where signed_in_at > starts + make_interval(mins => ${graceMinutes})
        and (left_at < ends) is not true))::int as late,
      (count(*) filter (where signed_in_at is not null and left_at < ends))::int as "leftEarly",
      (count(*) filter (where kept and signed_in_at is null and missed = 'excused'))::int as excused,
      (count(*) filter (where kept and signed_in_at is null and missed = 'absent'))::int as absent,
      coalesce(array_agg(greatest(answered_on - opened_on, 0)) filter (where opened and answered), '{}') as "answerDays"
    from place
    group by meeting_id, unit_id, name_en, name_zh, position`);
  return rows.map(({ nameEn, nameZh, position, ...row }) => {
    const role: Role | null = nameEn === null || nameZh === null ? null : { en: nameEn, zh: nameZh, position };
    return { ...row, role };
  });
}

/** What became of the follow-ups of a span's meetings, whatever became of the meetings, as it stands on a day. */
async function readFollowUps(span: Span, today: string, database: Reader): Promise<Row[]> {
  const { rows } = await database.execute<Partial<Counts> & { meetingId: number; unitId: number }>(sql`
    with meeting as (
      select m.id, plan.due_on as to_acknowledge_by,
        (select next.date from meetings next
          where next.series_id = m.series_id and next.status <> 'cancelled' and next.date <= ${today}::date
            and (next.year, next.quarter, next.id) > (m.year, m.quarter, m.id)
          order by next.year, next.quarter, next.id limit 1) as next_on
      from meetings m
      join meeting_series series on series.id = m.series_id
      left join plan_steps plan on plan.meeting_id = m.id and plan.kind = 'asks_acknowledged'
      where ${inSpan(span)}
    ), step as (
      select s.follow_up_id, min(s.at) filter (where s.step = 'acknowledge') as acknowledged_at,
        max(s.at) filter (where s.step = 'report') as reported_at, bool_or(s.step = 'return') as returned
      from follow_up_steps s
      join follow_ups f on f.id = s.follow_up_id
      join meeting on meeting.id = f.meeting_id
      group by s.follow_up_id
    ), follow_up as (
      select f.meeting_id, f.lead_unit_id, f.due_on, f.state = 'closed' as closed,
        f.state in ('issued', 'acknowledged', 'in_work') as owed,
        ${dayOf(sql`f.issued_at`)} as issued_on, ${dayOf(sql`f.closed_at`)} as closed_on,
        ${dayOf(sql`case when f.last_step = 'close_early' then f.closed_at
          else coalesce(step.reported_at, f.closed_at) end`)} as done_on,
        ${dayOf(sql`step.acknowledged_at`)} as acknowledged_on, coalesce(step.returned, false) as returned,
        meeting.to_acknowledge_by, meeting.next_on
      from follow_ups f
      join meeting on meeting.id = f.meeting_id
      left join step on step.follow_up_id = f.id
    ), judged as (
      select *, ${today}::date as today, issued_on <= to_acknowledge_by as asked,
        coalesce(acknowledged_on <= to_acknowledge_by, false) as prompt,
        (extract(year from ${today}::date) - extract(year from issued_on)) * 4
          + extract(quarter from ${today}::date) - extract(quarter from issued_on) as age
      from follow_up
    )
    select meeting_id as "meetingId", lead_unit_id as "unitId",
      count(*)::int as issued,
      (count(*) filter (where asked and (prompt or to_acknowledge_by < today)))::int as "toAcknowledge",
      (count(*) filter (where asked and prompt))::int as acknowledged,
      (count(*) filter (where closed))::int as closed,
      (count(*) filter (where due_on is not null and (closed or due_on < today)))::int as due,
      (count(*) filter (where closed and done_on <= due_on))::int as "closedOnTime",
      (count(*) filter (where owed and (due_on < today or (due_on is null and age >= 3))))::int as overdue,
      (count(*) filter (where returned))::int as returned,
      (count(*) filter (where next_on is not null))::int as followed,
      (count(*) filter (where next_on is not null and (closed_on < next_on) is not true))::int as carried,
      coalesce(array_agg(closed_on - issued_on) filter (where closed_on is not null), '{}') as "closeDays"
    from judged
    group by meeting_id, lead_unit_id`);
  return rows.map((row) => ({ ...row, role: null }));
}

/** All there is to count of a span as it stands now: three questions, however long the span is. */
export async function readStatistics(span: Span, now: Date, database: Reader = db): Promise<Statistics> {
  const [meetings, places, followUps, exceptions] = await Promise.all([
    readMeetings(span, database),
    readPlaces(span, database),
    readFollowUps(span, beijingDay(now), database),
    readExceptions(database),
  ]);
  const whole = meetings.map(({ id, status, lastDay, sealedOn, materials, materialsOnTime }): Row => {
    const sealDays = lastDay !== null && sealedOn !== null ? [workingDaysAfter(lastDay, sealedOn, exceptions)] : [];
    const papers = { meetings: status === "held" ? 1 : 0, materials, materialsOnTime, sealDays };
    return { ...papers, meetingId: id, unitId: null, role: null };
  });
  return { meetings, rows: [...whole, ...places, ...followUps] };
}

/** The quarters of the first and of the last meeting that was held; null while none was. */
export async function findHeldQuarters(database: Reader = db): Promise<{ first: Quarter; last: Quarter } | null> {
  const { rows } = await database.execute<{ first: number | null; last: number | null }>(sql`
    select min(m.year * 4 + m.quarter - 1)::int as first, max(m.year * 4 + m.quarter - 1)::int as last
    from meetings m where m.status = 'held'`);
  const [found] = rows;
  if (!found || found.first === null || found.last === null) return null;
  return { first: quarterNumbered(found.first), last: quarterNumbered(found.last) };
}
