import { eq, getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as schema from "@/db/schema/meetings";
import { people } from "@/db/schema/people";
import { reports } from "@/db/schema/reports";
import { record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { createMeeting } from "@/features/meetings/mutations/create";
import { getFacts } from "@/features/meetings/named/queries";
import type { MeetingRecord } from "@/features/meetings/record";
import { bodyOf } from "../../body/document";
import { untold } from "../../draft";
import { factsOf } from "../../facts/facts-of";
import { textOn } from "../../facts/testing-texts";
import { createReport } from "../../mutations/create";
import { publishReport } from "../../mutations/publish";
import { publishInEmergency } from "../../mutations/publish-emergency";
import { submitReport } from "../../mutations/submit";
import { getReport } from "../../queries";
import { basisOf } from "./basis";
import { readPublicRecord } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let reportId: number;
let meetingId: number;

const record: MeetingRecord = {
  ...record2024Q1,
  agenda: record2024Q1.agenda.map((item, index) => ({ ...item, internal: index === 0 || index === 3 })),
  people: [{ personId: 2, part: "presided" }],
};

async function begun(changes: Partial<MeetingRecord> = {}) {
  const act = { actor: desk.organiser, at };
  const made = await createMeeting({ ...record, ...changes }, act, fresh.database);
  if (!made.ok) throw new Error(made.reasons.join());
  meetingId = made.meetingId;
  const text = { title: "BWF Meets", summary: "In short.", body: bodyOf(["At length."]) };
  const draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en: text, zh: text };
  const written = { sectionId: desk.sectionId, meetingId, draft };
  const report = await createReport(written, { actor: desk.editor, at }, fresh.database);
  if (!report.ok) throw new Error(report.reasons.join());
  reportId = report.reportId;
}

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
beforeEach(() => begun());
afterAll(() => fresh.drop());

const read = (language: "en" | "zh" = "en") => readPublicRecord(reportId, language, fresh.database);

describe("the record that readers of a report may know", () => {
  it("gives facts the fields that the whole record gives them", async () => {
    const meeting = await getFacts(meetingId, "2026-11-23", fresh.database);
    const found = await read();
    if (!meeting || !found) throw new Error("nothing was read");
    const whole = factsOf(meeting);
    const text = textOn(whole, "en");
    expect(basisOf(text, "en", found.record)).toMatchObject({
      ...{ date: "2024-03-26", halfDay: "morning", venue: record.venue, headCount: { number: 40 } },
      host: { en: "Beijing Women's Federation" },
      documents: [{ en: "a collection of cases" }],
      speaker: { name: { en: "Wei Jiang" }, posts: { en: expect.stringContaining("Vice-President of the BWF") } },
    });
    // Pinggu's item is another one without the internal one before it; its place in the agenda is the same.
    expect(whole.find(({ field }) => field === "presenters.0")?.value.en).toBe("Pinggu, Huairou");
    expect(basisOf(text, "en", found.record)?.districts?.en).toBe("Pinggu and Huairou");
  });

  it("has the posts of the meeting's day, and no others", async () => {
    await begun({ date: "2024-03-25" });
    expect((await read())?.record.speaker?.posts).toEqual([]);
  });

  it.each<Partial<MeetingRecord>>([{ isPublic: false }, { status: "planned" }, { status: "cancelled" }])(
    "is none of a meeting that is %o",
    async (changes) => {
      await begun(changes);
      expect(await read()).toBeNull();
    },
  );

  it("is none of a report that was made from no meeting, and none of one that is not there", async () => {
    await fresh.database.update(reports).set({ meetingId: null }).where(eq(reports.id, reportId));
    expect(await read()).toBeNull();
    expect(await readPublicRecord(2_000_000_000, "en", fresh.database)).toBeNull();
  });

  it("is there without a speaker, without an agenda and without a day", async () => {
    await begun({ remarks: null, asks: [], agenda: [], headCount: null, status: "held" });
    expect((await read())?.record).toMatchObject({ speaker: null, agenda: [], headCount: null });
  });
});

describe("the moment a text was checked", () => {
  const act = () => ({ actor: desk.chief, at: new Date("2026-11-24T02:00:00Z") });
  const version = async () => (await getReport(reportId, fresh.database))?.version ?? 0;

  it("is that of its last publication, language by language", async () => {
    expect((await read())?.checkedAt).toBeNull();
    await submitReport({ reportId, languages: ["en"] }, { actor: desk.editor, at }, fresh.database);
    await publishReport({ reportId, version: await version(), languages: ["en"] }, act(), fresh.database);
    expect((await read())?.checkedAt).toEqual(act().at);
    expect((await read("zh"))?.checkedAt).toBeNull();
  });

  it("is none after an emergency", async () => {
    const input = { reportId, reason: "a storm", languages: ["en" as const] };
    expect(await publishInEmergency(input, act(), fresh.database)).toMatchObject({ ok: true });
    expect((await read())?.checkedAt).toBeNull();
  });
});

describe("nothing internal", () => {
  const canary = "canary";
  const canaryNumber = 7_654_321;
  // Whatever column of the meetings' tables is not named here is internal, also one that is still to come.
  const publicColumns = new Set([
    ...["meetings.year", "meetings.quarter", "meetings.venue_en", "meetings.venue_zh", "meetings.head_count"],
    ...["meeting_series.name_en", "meeting_series.name_zh", "agenda_items.id"],
    ...["agenda_items.subject_en", "agenda_items.subject_zh"],
  ]);
  const place = /^(?:id|position|.*_id)$/;

  function internalColumns() {
    const tables: unknown[] = Object.values(schema);
    return tables
      .filter((one): one is PgTable => is(one, PgTable))
      .flatMap((table) =>
        Object.values(getTableColumns(table)).map(({ name, columnType }) => ({
          ...{ table, name, columnType },
          isText: columnType === "PgText",
        })),
      )
      .filter(({ columnType, isText, name }) => isText || (columnType === "PgInteger" && !place.test(name)))
      .filter(({ table, name }) => !publicColumns.has(`${getTableName(table)}.${name}`));
  }

  it("is read of any column but those that are said to be public", async () => {
    const columns = internalColumns();
    expect(columns.length).toBeGreaterThan(20);
    for (const { table, name, isText } of columns) {
      const text = sql`${`${canary} ${getTableName(table)}.${name} `} || ctid::text`;
      await fresh.database.execute(
        sql`update ${table} set ${sql.identifier(name)} = ${isText ? text : sql`${canaryNumber}`}`,
      );
    }
    for (const name of ["subject_en", "subject_zh"]) {
      await fresh.database.execute(
        sql`update agenda_items set ${sql.identifier(name)} = ${`${canary} internal item`} where internal`,
      );
    }
    const [speaker] = await fresh.database
      .select({ id: schema.meetingRemarks.speakerId })
      .from(schema.meetingRemarks)
      .where(eq(schema.meetingRemarks.meetingId, meetingId));
    await fresh.database
      .update(people)
      .set({ nameEn: `${canary} person`, nameZh: `${canary} person` })
      .where(sql`${people.id} <> ${speaker?.id ?? 0}`);
    const known = JSON.stringify(await read());
    expect(known).toContain("a collection of cases");
    expect(known).not.toContain(canary);
    expect(known).not.toContain(String(canaryNumber));
  });
});
