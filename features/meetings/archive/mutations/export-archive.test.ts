import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import { cellsOf } from "@/features/tables/cells";
import { csvOf } from "@/features/tables/csv";
import { attendanceColumns, attendanceOf } from "../attendance";
import { calendarOf } from "../calendar";
import { lostFiles } from "../entries";
import { getArchived } from "../queries";
import { summaryOf } from "../summary";
import { fullMeeting } from "../testing-archive";
import { afterwards as at } from "../testing-hands";
import { ownFolder } from "../testing-portals";
import { exportArchive } from "./export-archive";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let meetingId: number;
const own = ownFolder();

beforeAll(async () => {
  own.use();
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  meetingId = await fullMeeting(fresh.database);
});
afterAll(async () => {
  await fresh.drop();
  own.drop();
});

async function archivedMeeting() {
  const found = await getArchived(meetingId, at, fresh.database);
  if (!found) throw new Error("the meeting is gone");
  return found.archived;
}

describe("handing out an archive", () => {
  it("is recorded with what the meeting came to", async () => {
    for (const actor of [desk.organiser, desk.administrator]) {
      const answer = await exportArchive({ meetingId }, { actor, at }, fresh.database);
      expect(answer).toMatchObject({ ok: true, archived: await archivedMeeting() });
    }
    const { contentHash } = await archivedMeeting();
    const deeds = (await auditOf(fresh.database, "meeting", meetingId)).filter(
      ({ action }) => action === "meeting.archive",
    );
    const after = { year: 2027, quarter: 4, contentHash, files: 3 };
    expect(deeds).toMatchObject([
      { actorId: desk.organiser.accountId, at, after },
      { actorId: desk.administrator.accountId, at, after },
    ]);
  });

  it("is refused to everybody else, and leaves no trace", async () => {
    const noted = await auditOf(fresh.database, "meeting", meetingId);
    const others = [desk.editor, desk.chief, desk.districtAdministrator, desk.districtMember, operator, visitor];
    for (const actor of others) {
      const answer = await exportArchive({ meetingId }, { actor, at }, fresh.database);
      expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    const nothing = await exportArchive({ meetingId: 999_999 }, { actor: desk.organiser, at }, fresh.database);
    expect(nothing).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await auditOf(fresh.database, "meeting", meetingId)).toEqual(noted);
  });

  it("names the files that cannot be had", async () => {
    const archived = await archivedMeeting();
    const read = async (place: string) => (place.startsWith("materials/") ? null : Buffer.from("another"));
    expect((await lostFiles(archived, read)).sort()).toEqual(["list.pdf", "off.pdf", "plan.pdf"]);
    await expect(lostFiles(archived, () => Promise.reject(new Error("no answer")))).rejects.toThrow("no answer");
  });
});

describe("what is told of an archive", () => {
  it("sums up what is inside", async () => {
    const summary = summaryOf(await archivedMeeting(), null);
    expect(summary).toMatchObject({
      sealed: true,
      files: 3,
      from: null,
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(summary.bytes).toBeGreaterThan(10_000);
    expect(summary.counts).toContainEqual({ kind: "followUps", count: 6 });
    expect(summary.counts.slice(-3)).toEqual([
      { kind: "audiences", count: 1 },
      { kind: "hours", count: 5 },
      { kind: "feedback", count: 5 },
    ]);
  });

  it("holds the attendance body by body, no cell a formula", async () => {
    const { content, directory } = await archivedMeeting();
    const [place] = content.tables.places ?? [];
    const hostile = { ...place, ref: "places/99", name: "=HYPERLINK()", unit_id: null, invitation_id: null };
    const more = { ...content, tables: { ...content.tables, places: [...(content.tables.places ?? []), hostile] } };
    const words = { name: "Attendance", column: (name: string) => name, value: (name: string) => name };
    const csv = csvOf(attendanceOf(more, directory, "en", words));
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const [head, ...rows] = cellsOf(csv);
    expect(head).toEqual([...attendanceColumns]);
    expect(rows).toHaveLength(more.tables.places.length);
    expect(rows.some((row) => row.includes("'=HYPERLINK()"))).toBe(true);
    const substitute = rows.find((row) => row.includes("daxing substitute"));
    expect(substitute?.slice(0, 7)).toEqual([
      ...["Daxing District Women's Federation", "vice-presidents in charge", "daxing substitute", "Vice-President"],
      ...["origin.invited", "reply.named", "yes"],
    ]);
    expect(substitute?.[7]).toBe("2026-11-20 14:10:00");
    expect(rows.find((row) => row.includes("Bai He"))?.slice(0, 2)).toEqual(["Pinggu", "new-media staff"]);
  });

  it("has an entry for a calendar, where there is a day", async () => {
    const { content } = await archivedMeeting();
    const about = {
      title: "Quarterly meeting",
      language: "en" as const,
      siteUrl: "https://a.example",
      url: "https://a.example/1",
    };
    const file = calendarOf(content, about) ?? "";
    expect(file).toContain("DTSTART;TZID=Asia/Shanghai:20261120T140000");
    expect(file).toContain("DTEND;TZID=Asia/Shanghai:20261121T163000");
    expect(file).toContain("LOCATION:Lotus Hall");
    const [meeting] = content.tables.meetings ?? [];
    const without = { ...content, tables: { ...content.tables, meetings: [{ ...meeting, date: null }] } };
    expect(calendarOf(without, about)).toBeNull();
  });
});
