import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { auditEntries } from "@/db/schema/audit";
import { units } from "@/db/schema/districts";
import { meetingSeries } from "@/db/schema/meetings";
import { accounts, people } from "@/db/schema/people";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listDistricts } from "@/features/districts/queries";
import { getFacts } from "@/features/meetings/named/queries";
import { getMeeting, listMeetings } from "@/features/meetings/queries";
import { meetingRecord } from "@/features/meetings/record";
import { roles } from "@/features/people/actor";
import { listReports } from "@/features/reports/desk/queries";
import { fields, fieldsOf } from "@/features/reports/draft";
import { listPublished, readPublished } from "@/features/reports/published/queries";
import { getReport } from "@/features/reports/queries";
import { seedDemonstration } from "./demonstration";
import { quarterlyMeeting2024Q1 } from "./quarterly-meeting-2024-q1";

const options = { today: new Date("2026-11-20T04:00:00Z"), password: "spring-lotus-quarter" };

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase("template1");
  await migrateDatabase(fresh.url);
  // As when two processes start at once.
  await Promise.all([seedDemonstration(fresh.database, options), seedDemonstration(fresh.database, options)]);
});
afterAll(() => fresh.drop());

async function idOf(query: Promise<{ id: number }[]>): Promise<number> {
  const [row] = await query;
  if (!row) throw new Error("there is no such row");
  return row.id;
}

async function report(title: RegExp) {
  const desk = await listReports({}, fresh.database);
  const row = desk.rows.find(({ titleEn }) => title.test(titleEn ?? ""));
  const found = row && (await getReport(row.id, fresh.database));
  if (!found) throw new Error(`there is no report ${title}`);
  return found;
}

describe("the organisation", () => {
  test("has seventeen districts in protocol order", async () => {
    const districts = await listDistricts(fresh.database);
    expect(districts.map(({ shortEn }) => shortEn).join(" ")).toBe(
      "Dongcheng Xicheng Chaoyang Fengtai Shijingshan Haidian Mentougou Fangshan Tongzhou Shunyi Changping Daxing " +
        "Huairou Pinggu Miyun Yanqing BEDA",
    );
    expect(districts.filter(({ code }) => code === null).map(({ slug }) => slug)).toEqual(["beda"]);
    expect(districts[13]).toMatchObject({ nameEn: "Pinggu District Women's Federation", nameZh: "平谷区妇女联合会" });
  });

  test("has someone of every role, and an administrator for each district", async () => {
    const rows = await fresh.database.select().from(accounts);
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(roles));
    for (const { slug, id } of await listDistricts(fresh.database)) {
      expect(rows).toContainEqual(
        expect.objectContaining({ email: `${slug}@demo.example`, role: "district_administrator", districtId: id }),
      );
    }
  });
});

describe("the meetings", () => {
  test("hold the record of March 2024 whole", async () => {
    const { database } = fresh;
    const unit = new Map((await database.select().from(units)).map(({ slug, id }) => [slug, id]));
    const ids = {
      unit: (slug: string) => unit.get(slug) ?? 0,
      series: await idOf(database.select().from(meetingSeries).where(eq(meetingSeries.kind, "quarterly"))),
      person: await idOf(database.select().from(people).where(eq(people.nameEn, "Wei Jiang"))),
    };
    const meeting = (await listMeetings(database)).find(({ year, quarter }) => year === 2024 && quarter === 1);
    const stored = await getMeeting(meeting?.id ?? 0, database);
    expect(stored?.record).toMatchObject(quarterlyMeeting2024Q1({ ...ids, person: () => ids.person }));
  });

  test("name people with the posts of the day", async () => {
    const [, , latest] = (await listMeetings(fresh.database)).reverse();
    const facts = await getFacts(latest?.id ?? 0, "2026-11-20", fresh.database);
    expect(facts?.remarks?.speaker.posts.map(({ en }) => en)).toEqual([
      "Member of the Leading Party Members' Group",
      "Vice-President of the BWF",
    ]);
  });

  test("are records that a form would take, the next one still ahead", async () => {
    const meetings = await listMeetings(fresh.database);
    expect(meetings.map(({ status }) => status)).toEqual(["planned", ...Array(5).fill("held")]);
    expect(meetings[0]).toMatchObject({ year: 2026, quarter: 4, date: "2026-12-04" });
    for (const { id } of meetings) {
      const stored = await getMeeting(id, fresh.database);
      expect(meetingRecord.parse(stored?.record)).toEqual(stored?.record);
    }
  });
});

describe("what is held besides quarterly meetings", () => {
  test("is a visit to two districts and an event of two days with partners, after the planned meeting", async () => {
    const meetings = await listMeetings(fresh.database);
    const of = async (series: string) => {
      const found = meetings.find(({ seriesEn }) => seriesEn === series);
      return { id: found?.id, facts: await getFacts(found?.id ?? 0, "2026-11-20", fresh.database) };
    };
    const [visit, jointEvent] = [await of("visit"), await of("joint event")];
    expect([meetings[0]?.id, visit.id, jointEvent.id]).toEqual([4, 5, 6]);
    expect(visit.facts).toMatchObject({ kind: "visit", endDate: null, partners: [] });
    const stops = visit.facts?.agenda.filter(({ kind }) => kind === "visit").map(({ unit }) => unit?.short.en);
    expect(stops).toEqual(["Dongcheng", "Dongcheng", "Shijingshan"]);
    expect(jointEvent.facts).toMatchObject({ kind: "joint_event", date: "2026-09-08", endDate: "2026-09-09" });
    expect(jointEvent.facts?.partners.map(({ role }) => role)).toEqual([
      "co_host",
      "co_host",
      "organiser",
      "supporter",
    ]);
  });
});

describe("the reports", () => {
  test("are published in both sections, half of them and more in Chinese too", async () => {
    const zh = await listPublished({ language: "zh", size: 100 }, fresh.database);
    expect(zh.total).toBeGreaterThanOrEqual(12);
    expect(zh.rows.filter(({ language }) => language === "zh").length * 2).toBeGreaterThanOrEqual(zh.total);
    const international = await listPublished({ section: "international", language: "en" }, fresh.database);
    expect(international.total).toBe(3);
  });

  test("are drafts that a form would take", async () => {
    const ids = await fresh.database.select({ id: reports.id }).from(reports);
    for (const { id } of ids) {
      const found = await getReport(id, fresh.database);
      if (!found) throw new Error(`the report ${id} is not there`);
      expect(fields.parse(fieldsOf(found.draft))).toEqual(fieldsOf(found.draft));
    }
  });

  test.each([
    ["a draft", /Winter Course/, { status: "draft", state: { standing: "unpublished" } }],
    ["one in review", /Neighbours' Assembly/, { status: "in_review", state: { standing: "unpublished" } }],
    ["one that was returned", /Household Workers/, { status: "draft", state: { standing: "unpublished" } }],
    ["one with newer changes", /Monthly Clinic/, { status: "draft", state: { standing: "live" } }],
    ["one that was withdrawn", /Wholesale Markets/, { status: "published", state: { standing: "withdrawn" } }],
  ])("are of every kind: %s", async (_, title, state) => {
    expect(await report(title)).toMatchObject(state);
  });

  test("lead from an old address to the present one", async () => {
    const { slug, section } = await report(/Most Beautiful Families/);
    const old = "bwf-unveils-most-beautiful-families-of-the-year-and-shares-their-stories";
    const answer = await readPublished({ section: section.slug, slug: old, language: "en" }, fresh.database);
    expect(answer).toEqual({ moved: { slug, section: "updates" } });
  });
});

test("every deed is in the audit trail, in the order of time", async () => {
  const entries = await fresh.database.select().from(auditEntries).orderBy(auditEntries.id);
  expect([...new Set(entries.map(({ action }) => action))]).toEqual(
    expect.arrayContaining([
      ...["unit.add", "section.add", "person.add", "account.create"],
      ...["meeting.add_series", "meeting.create", "meeting.save"],
      ...["report.create", "report.save", "report.submit", "report.recall", "report.request_changes"],
      ...["report.publish", "report.readdress", "report.discard", "report.withdraw"],
    ]),
  );
  const times = entries.map(({ at }) => at.getTime());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test("nobody is written to about what is long past", async () => {
  const { rows } = await fresh.database.execute(sql`select count(*)::int as waiting from graphile_worker.jobs`);
  expect(rows).toEqual([{ waiting: 0 }]);
});

test("a second run changes nothing", async () => {
  const counted = () =>
    Promise.all([units, accounts, reports, auditEntries].map((table) => fresh.database.$count(table)));
  const before = await counted();
  await seedDemonstration(fresh.database, { ...options, today: new Date("2027-05-03T04:00:00Z") });
  expect(await counted()).toEqual(before);
});
