import { and, eq, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { agendaItems, meetingRemarks, meetingSeries, meetings } from "@/db/schema/meetings";
import { people, posts } from "@/db/schema/people";
import { reportSteps, reports } from "@/db/schema/reports";
import { type Post, postsOn, type UnitFacts } from "@/features/meetings/facts";
import type { AgendaKind, Bilingual } from "@/features/meetings/record";
import type { Language } from "../../language";
import type { PublicRecord } from "./basis";

type AgendaRow = { id: number; kind: AgendaKind; named: boolean; subject: Bilingual; unit: UnitFacts | null };

const unitShape = sql`json_build_object('kind', ${units.kind},
  'name', json_build_object('en', ${units.nameEn}, 'zh', ${units.nameZh}),
  'short', json_build_object('en', ${units.shortEn}, 'zh', ${units.shortZh}))`;

const agenda = sql<AgendaRow[]>`(
  select coalesce(json_agg(json_build_object('id', ${agendaItems.id}, 'kind', ${agendaItems.kind},
    'named', ${agendaItems.personId} is not null,
    'subject', json_build_object('en', ${agendaItems.subjectEn}, 'zh', ${agendaItems.subjectZh}),
    'unit', case when ${units.id} is null then null else ${unitShape} end) order by ${agendaItems.position}), '[]')
  from ${agendaItems} left join ${units} on ${units.id} = ${agendaItems.unitId}
  where ${agendaItems.meetingId} = ${meetings.id} and not ${agendaItems.internal})`;

const host = sql<UnitFacts>`(select ${unitShape} from ${units} where ${units.id} = ${meetings.hostUnitId})`;

const heldPosts = sql<Post[]>`(
  select coalesce(json_agg(json_build_object('kind', ${posts.kind}, 'protocolOrder', ${posts.protocolOrder},
    'title', json_build_object('en', ${posts.titleEn}, 'zh', ${posts.titleZh}),
    'heldFrom', ${posts.heldFrom}, 'heldUntil', ${posts.heldUntil}) order by ${posts.id}), '[]')
  from ${posts} where ${posts.personId} = ${people.id})`;

/** When a language went out for the last time; null after an emergency, when nobody had checked it. */
const checkedAt = (language: Language) => sql<string | null>`(
  select case when ${reportSteps.step} = 'publish' then ${reportSteps.at} end from ${reportSteps}
  where ${reportSteps.reportId} = ${reports.id} and ${reportSteps.step} in ('publish', 'publish_emergency')
    and ${language}::language = any(${reportSteps.languages})
  order by ${reportSteps.id} desc limit 1)`;

// A district whose presenter is named is told of by her name, which is not read here.
const nobody = { id: 0, name: { en: "", zh: "" }, pronoun: "she" as const, posts: [] };

/**
 * The record a published report was made from, as far as its readers may know it, and when its text in a language was
 * checked last; null unless the meeting was held and the public is told of it. Whatever column is read is named here.
 */
export async function readPublicRecord(
  reportId: number,
  language: Language,
  database: Database = db,
): Promise<{ record: PublicRecord; checkedAt: Date | null } | null> {
  const [row] = await database
    .select({
      year: meetings.year,
      quarter: meetings.quarter,
      date: meetings.date,
      halfDay: meetings.halfDay,
      venue: { en: meetings.venueEn, zh: meetings.venueZh },
      headCount: meetings.headCount,
      headCountPrecision: meetings.headCountPrecision,
      series: { en: meetingSeries.nameEn, zh: meetingSeries.nameZh },
      host,
      agenda,
      speaker: { id: people.id, nameEn: people.nameEn, nameZh: people.nameZh, pronoun: people.pronoun },
      posts: heldPosts,
      checkedAt: checkedAt(language),
    })
    .from(reports)
    .innerJoin(
      meetings,
      and(eq(meetings.id, reports.meetingId), eq(meetings.isPublic, true), eq(meetings.status, "held")),
    )
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .leftJoin(meetingRemarks, eq(meetingRemarks.meetingId, meetings.id))
    .leftJoin(people, eq(people.id, meetingRemarks.speakerId))
    .where(eq(reports.id, reportId));
  if (!row) return null;
  const { agenda: items, speaker, posts: all, checkedAt: checked, ...rest } = row;
  const named = speaker && {
    ...{ id: speaker.id, pronoun: speaker.pronoun, name: { en: speaker.nameEn, zh: speaker.nameZh } },
    posts: postsOn(rest.date ?? "", all),
  };
  const record = {
    ...rest,
    agenda: items.map(({ named: hasPerson, ...item }) => ({
      ...item,
      ...{ person: hasPerson ? nobody : null, subjectYear: null, internal: false },
    })),
    speaker: named,
  };
  return { record, checkedAt: checked === null ? null : new Date(checked) };
}
