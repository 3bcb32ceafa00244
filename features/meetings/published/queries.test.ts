import { and, eq, getTableColumns, getTableName, inArray, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as schema from "@/db/schema/meetings";
import { people } from "@/db/schema/people";
import { searchEntries } from "@/db/schema/search";
import { record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import type { Act } from "@/features/people/actor";
import { createMeeting } from "../mutations/create";
import { saveMeeting } from "../mutations/save";
import { getMeeting } from "../queries";
import type { MeetingRecord } from "../record";
import { findPublicMeeting, listPublicMeetings, nextPublicMeeting, readLastHeard, readPublicQuarter } from "./queries";
import { entriesOf } from "./words";

let fresh: FreshDatabase;
let act: Act;

beforeAll(async () => {
  fresh = await freshDatabase();
  act = { actor: (await deskOf(fresh.database)).organiser, at: new Date("2026-11-20T03:00:00Z") };
});

afterAll(() => fresh.drop());

const canary = "canary";
const canaryNumber = 7_654_321;

// Whatever column of the meetings' tables is not named here is internal, also one that is still to come.
const publicColumns = new Set([
  ...["meetings.id", "meetings.year", "meetings.quarter"],
  ...["meetings.venue_en", "meetings.venue_zh", "meetings.purpose_en", "meetings.purpose_zh"],
  ...["meeting_series.name_en", "meeting_series.name_zh"],
  ...["agenda_items.subject_en", "agenda_items.subject_zh"],
  ...["meeting_partners.name_en", "meeting_partners.name_zh"],
  ...["trainings.topic_en", "trainings.topic_zh", "trainings.partner_en", "trainings.partner_zh"],
]);
const place = /^(?:id|position|.*_id)$/;

function internalColumns() {
  const tables: unknown[] = Object.values(schema);
  return tables
    .filter((one): one is PgTable => is(one, PgTable))
    .flatMap((table) =>
      Object.values(getTableColumns(table))
        .map(({ name, columnType }) => ({ table, name, columnType }))
        .filter(({ name, columnType }) => columnType === "PgText" || (columnType === "PgInteger" && !place.test(name)))
        .filter(({ name }) => !publicColumns.has(`${getTableName(table)}.${name}`)),
    );
}

async function fillWithCanaries(): Promise<number> {
  const columns = internalColumns();
  for (const { table, name, columnType } of columns) {
    // With the row's own place, for a column whose texts must differ.
    const text = sql`${`${canary} ${getTableName(table)}.${name} `} || ctid::text`;
    const value = columnType === "PgText" ? text : sql`${canaryNumber}`;
    await fresh.database.execute(sql`update ${table} set ${sql.identifier(name)} = ${value}`);
  }
  for (const name of ["subject_en", "subject_zh"]) {
    await fresh.database.execute(
      sql`update agenda_items set ${sql.identifier(name)} = ${`${canary} internal item`} where internal`,
    );
  }
  await fresh.database.update(people).set({ nameEn: `${canary} person`, nameZh: `${canary} person` });
  return columns.length;
}

async function begun(record: MeetingRecord): Promise<number> {
  const answer = await createMeeting(record, act, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.meetingId;
}

const everything: MeetingRecord = {
  ...record2024Q1,
  year: 2023,
  quarter: 3,
  partners: [{ name: { en: "the Lotus Foundation", zh: "莲花基金会" }, role: "co_host" }],
  attendance: record2024Q1.attendance.map((group) => ({ ...group, count: 3 })),
  people: [{ personId: 1, part: "presided" }],
  agenda: record2024Q1.agenda.map((item, index) => ({ ...item, personId: 1, internal: index === 0 })),
};

describe("what the public is told of meetings", () => {
  it("is every public meeting, the latest first, and its public facts", async () => {
    const meetings = await listPublicMeetings(fresh.database);
    expect(meetings.map(({ status }) => status)).toEqual(["planned", "held", "held", "held", "held"]);
    expect(meetings.at(-1)).toEqual({
      id: expect.any(Number),
      ...{ year: 2024, quarter: 1, status: "held", date: "2024-03-26", endDate: null, halfDay: "morning" },
      partners: [],
      series: expect.objectContaining({ zh: "季度工作会" }),
      purpose: record2024Q1.purpose,
      venue: record2024Q1.venue,
      host: expect.objectContaining({ name: { en: "Beijing Women's Federation", zh: "北京市妇女联合会" } }),
      agenda: expect.any(Array),
      districts: [
        expect.objectContaining({ slug: "pinggu" }),
        expect.objectContaining({ slug: "daxing" }),
        expect.objectContaining({ slug: "huairou" }),
      ],
      training: { topic: record2024Q1.training?.topic, partner: record2024Q1.training?.partner },
    });
  });

  it("is no internal item of an agenda", async () => {
    const [planned] = await listPublicMeetings(fresh.database);
    const [{ all } = { all: 0 }] = await fresh.database
      .select({ all: sql<number>`count(*)::int` })
      .from(schema.agendaItems)
      .where(eq(schema.agendaItems.meetingId, planned?.id ?? 0));
    expect(planned?.agenda).toHaveLength(all - 1);
  });

  it("is a quarter with its neighbours, and none without a public meeting", async () => {
    const quarter = await readPublicQuarter(2025, 2, fresh.database);
    expect(quarter?.meetings).toHaveLength(1);
    expect(quarter).toMatchObject({ previous: { year: 2024, quarter: 1 }, next: { year: 2026, quarter: 3 } });
    expect(await readPublicQuarter(2024, 1, fresh.database)).toMatchObject({ previous: null });
    expect(await readPublicQuarter(2025, 1, fresh.database)).toBeNull();
  });

  it("is the next one planned, until its day has gone by", async () => {
    const [planned] = await listPublicMeetings(fresh.database);
    const next = await nextPublicMeeting(planned?.date ?? "", fresh.database);
    expect(next).toMatchObject({ id: planned?.id, date: planned?.date });
    expect(await nextPublicMeeting("2030-01-01", fresh.database)).toBeNull();
  });

  it("is nothing of a meeting that is not public", async () => {
    const before = await listPublicMeetings(fresh.database);
    const hidden: MeetingRecord = { ...everything, isPublic: false, year: 2022, status: "planned", date: "2029-01-01" };
    const id = await begun(hidden);
    expect(await listPublicMeetings(fresh.database)).toEqual(before);
    expect(await findPublicMeeting(id, fresh.database)).toBeNull();
    expect(await readPublicQuarter(2022, 3, fresh.database)).toBeNull();
    expect((await nextPublicMeeting("2026-11-20", fresh.database))?.id).not.toBe(id);
    const entries = and(eq(searchEntries.kind, "meeting"), eq(searchEntries.subjectId, id));
    expect(await fresh.database.$count(searchEntries, entries)).toBe(0);
  });

  it("is the districts heard last, up to a day", async () => {
    const slugs = async (today: string) => {
      const heard = await readLastHeard(today, fresh.database);
      return heard && [heard.year, heard.quarter, ...heard.districts.map(({ slug }) => slug)];
    };
    const first = [2024, 1, "pinggu", "daxing", "huairou"];
    expect([await slugs("2024-03-25"), await slugs("2024-03-26"), await slugs("2024-12-31")]).toEqual([
      null,
      first,
      first,
    ]);
    const record: MeetingRecord = { ...everything, isPublic: true, people: [], agenda: record2024Q1.agenda };
    const others: MeetingRecord[] = [
      { ...record, year: 2024, quarter: 2, date: "2024-05-10", agenda: [] },
      { ...record, year: 2024, quarter: 2, date: "2024-05-11", status: "planned" },
      { ...record, year: 2024, quarter: 2, date: "2024-05-12", isPublic: false },
      { ...record, year: 2024, quarter: 2, date: "2024-05-13", status: "cancelled" },
    ];
    for (const one of others) await begun(one);
    expect(await slugs("2024-06-30")).toEqual(first);
    const again = { ...record, year: 2024, date: "2024-08-01", agenda: record.agenda.toReversed() };
    const [held, twice] = [await begun(again), await begun(again)];
    expect(await slugs("2024-07-31")).toEqual(first);
    expect(await slugs("2024-08-01")).toEqual([2024, 3, "huairou", "daxing", "pinggu"]);
    await fresh.database.delete(schema.meetings).where(inArray(schema.meetings.id, [held, twice]));
    await fresh.database
      .delete(schema.meetings)
      .where(and(eq(schema.meetings.year, 2024), eq(schema.meetings.quarter, 2)));
  });

  it("is not what was to happen at one that was cancelled, in the search neither", async () => {
    const record: MeetingRecord = { ...record2024Q1, isPublic: true, status: "cancelled", year: 2021 };
    const id = await begun(record);
    const meeting = await findPublicMeeting(id, fresh.database);
    expect(meeting).toMatchObject({ status: "cancelled", agenda: [], districts: [], training: null });
    const entries = await fresh.database
      .select({ words: searchEntries.words })
      .from(searchEntries)
      .where(and(eq(searchEntries.kind, "meeting"), eq(searchEntries.subjectId, id)));
    const told = entries.map(({ words }) => words).join("\n");
    expect(told).toContain(meeting?.host.name.en);
    const [item] = record.agenda;
    expect([item?.subject.en !== "", told.includes(item?.subject.en ?? "")]).toEqual([true, false]);
    expect(told).not.toContain(record.training?.topic.en);
    await fresh.database.delete(schema.meetings).where(eq(schema.meetings.id, id));
  });

  it("is nothing of any column but those that are said to be public", async () => {
    const id = await begun(everything);
    expect(await fillWithCanaries()).toBeGreaterThan(20);
    const filled = await getMeeting(id, fresh.database);
    expect(JSON.stringify(filled).split(canary).length).toBeGreaterThan(20);
    if (!filled) throw new Error("the meeting is gone");
    // Saved once more, so that the search is told of it as it stands now.
    const saved = { meetingId: id, startedFrom: filled.version, record: filled.record };
    expect(await saveMeeting(saved, act, fresh.database)).toMatchObject({ ok: true });

    const meetings = await listPublicMeetings(fresh.database);
    const told = JSON.stringify([
      meetings,
      await Promise.all(meetings.map(({ year, quarter }) => readPublicQuarter(year, quarter, fresh.database))),
      await nextPublicMeeting("2026-11-20", fresh.database),
      meetings.map(entriesOf),
      await fresh.database.select().from(searchEntries),
    ]);
    expect(meetings.map((meeting) => meeting.id)).toContain(id);
    expect(told).not.toContain(canary);
    expect(told).not.toContain(String(canaryNumber));
  });
});
