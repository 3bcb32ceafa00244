import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile } from "@/features/events/ics/file";
import { roles } from "@/features/people/actor";
import { entriesOf, type FeedMeeting } from "./entries";
import { feedOf, feedPath, keyIn } from "./feed";

const changedAt = new Date("2026-11-16T06:00:00Z");
const step = { version: 3, changedAt, done: false };

const meeting: FeedMeeting = {
  ...{ id: 7, version: 5, updatedAt: new Date("2026-11-17T06:00:00Z"), status: "planned" },
  ...{ date: "2026-12-11", endDate: null, startsAt: "09:30:00", endsAt: "11:30:00" },
  title: { en: "Quarterly meeting, 2026 Q4", zh: "2026年第四季度工作会" },
  venue: { en: "Lotus Hall; 2nd floor", zh: "" },
  steps: [
    { ...step, id: 21, kind: "replies_due", dueOn: "2026-12-01" },
    { ...step, id: 22, kind: "meeting", dueOn: "2026-12-11" },
    { ...step, id: 23, kind: "minutes", dueOn: "2026-12-14", done: true },
    { ...step, id: 24, kind: "asks_acknowledged", dueOn: null },
  ],
};

function feed(meetings: FeedMeeting[], role: keyof typeof feedOf, language: "en" | "zh" = "en") {
  const entries = entriesOf(meetings, feedOf[role], {
    ...{ language, step: (kind: string, title: string) => `${kind}: ${title}` },
    url: (id: number) => `https://portal.example/${language}/dashboard/meetings/${id}/plan`,
  });
  const text = calendarFile(entries, { siteUrl: "https://portal.example", language, name: "Meetings" });
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const one of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(one);
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

const uids = (role: keyof typeof feedOf) => feed([meeting], role).map(({ uid }) => uid.replace("@portal.example", ""));

describe.each(["UTC", "America/Los_Angeles", "Asia/Shanghai"])("a feed written in %s", (zone) => {
  const read = (): ICAL.Event[] => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      return feed([meeting], "organiser");
    } finally {
      process.env.TZ = before;
    }
  };

  it("says to another reader when and where the meeting is", () => {
    const [first] = read();
    expect(first).toMatchObject({ uid: "meeting-7@portal.example", sequence: 5 });
    expect(first).toMatchObject({ summary: "Quarterly meeting, 2026 Q4", location: "Lotus Hall; 2nd floor" });
    expect(first?.startDate.toJSDate()).toEqual(new Date("2026-12-11T01:30:00Z"));
    expect(first?.endDate.toJSDate()).toEqual(new Date("2026-12-11T03:30:00Z"));
  });

  it("says that steps take a day, and which", () => {
    const [, replies, minutes, ...more] = read();
    expect(more).toEqual([]);
    expect(replies).toMatchObject({ uid: "step-21@portal.example", sequence: 3 });
    expect(replies?.summary).toBe("replies_due: Quarterly meeting, 2026 Q4");
    expect(replies?.startDate.isDate).toBe(true);
    expect(replies?.startDate.toString()).toBe("2026-12-01");
    expect(minutes?.startDate.toString()).toBe("2026-12-14");
  });
});

it("a meeting of several days takes them all", () => {
  const several = { ...meeting, endDate: "2026-12-12" };
  const [whole, hours] = [{ ...several, endsAt: null }, several].map((one) => feed([one], "organiser")[0]);
  expect([whole?.startDate.toString(), whole?.endDate.toString()]).toEqual(["2026-12-11", "2026-12-13"]);
  expect(hours?.startDate.toJSDate()).toEqual(new Date("2026-12-11T01:30:00Z"));
  expect(hours?.endDate.toJSDate()).toEqual(new Date("2026-12-12T03:30:00Z"));
});

it("a meeting whose hours are not set takes its day; one without a day is not in it", () => {
  const [first] = feed([{ ...meeting, startsAt: null, endsAt: null }], "organiser");
  expect(first?.startDate.toString()).toBe("2026-12-11");
  const steps = meeting.steps.map((one) => ({ ...one, dueOn: null }));
  expect(feed([{ ...meeting, date: null, steps }], "organiser")).toEqual([]);
});

it("what is called off is said to be, but for what was done", () => {
  const status = (event: ICAL.Event) => event.component.getFirstPropertyValue("status");
  expect(feed([{ ...meeting, status: "cancelled" }], "organiser").map(status)).toEqual([
    ...["CANCELLED", "CANCELLED", "CONFIRMED"],
  ]);
});

it("speaks Chinese", () => {
  expect(feed([meeting], "organiser", "zh")[0]?.summary).toBe("2026年第四季度工作会");
});

it("holds what concerns the role", () => {
  expect(uids("organiser")).toEqual(["meeting-7", "step-21", "step-23"]);
  expect(uids("editor")).toEqual(["step-23"]);
  expect(uids("chief_editor")).toEqual(["step-23"]);
  expect(uids("administrator")).toEqual(["meeting-7"]);
  expect(uids("district_administrator")).toEqual(["meeting-7", "step-21"]);
  expect(uids("district_member")).toEqual(["meeting-7", "step-21"]);
  expect(Object.keys(feedOf).sort()).toEqual([...roles].sort());
});

it("has an address that holds its key, and no other", () => {
  const key = "a".repeat(42).concat("-");
  expect(keyIn(feedPath(key, "en").replace("/api/calendar/", ""))).toBe(key);
  expect(feedPath(key, "zh")).toBe(`/api/calendar/${key}.ics?language=zh`);
  for (const file of [key, `${key}.ics.ics`, ".ics", `${key.slice(1)}.ics`, `../${key}.ics`])
    expect(keyIn(file)).toBeNull();
});
