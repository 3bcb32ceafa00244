import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { fromBeijing } from "@/platform/clock";
import { type CalendarEvent, calendarOf } from "./calendar";

const site = { siteUrl: "https://portal.example", language: "en" as const, name: "Federation: calendar" };

const event: CalendarEvent = {
  id: 7,
  slug: "family-reading-afternoon",
  version: 3,
  status: "published",
  titleEn: "Reading; writing, and \\ more\r\nBEGIN:VALARM",
  titleZh: "家庭阅读下午茶会家庭阅读下午茶会家庭阅读下午茶会家庭阅读下午茶会家庭阅读下午茶会👩‍👧",
  summaryEn: 'A "quiet" hour.\u0007',
  summaryZh: "安静的一小时。",
  placeEn: "Lotus Hall, 2nd floor",
  placeZh: "莲花厅二层",
  startsAt: fromBeijing("2026-11-27 14:00:00"),
  endsAt: fromBeijing("2026-11-28 00:30:00"),
  updatedAt: new Date("2026-11-20T02:03:04Z"),
};

const cancelled: CalendarEvent = { ...event, id: 8, slug: "concert", version: 5, status: "cancelled" };

type Line = { name: string; parameters: string[]; value: string };

/** Reads a calendar by the letter of RFC 5545 (lines, folding, nesting, escapes) and throws at the first fault. */
function readStrictly(text: string): { path: string; lines: Line[] }[] {
  if (!text.endsWith("\r\n")) throw new Error("the last line does not end");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`control character: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  const unfolded = physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  const open: string[] = [];
  const components: { path: string; lines: Line[] }[] = [];
  for (const text of unfolded) {
    const [, head = "", value = ""] = /^([A-Z0-9-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(text) ?? [];
    const [name = "", ...parameters] = head.split(";");
    if (!name) throw new Error(`no content line: ${text}`);
    if (name === "BEGIN") {
      open.push(value);
      components.push({ path: open.join("/"), lines: [] });
    } else if (name === "END") {
      if (open.pop() !== value) throw new Error(`END:${value} closes nothing`);
    } else {
      const isText = ["SUMMARY", "DESCRIPTION", "LOCATION"].includes(name);
      if (isText && /(?:^|[^\\])(?:\\\\)*(?:[;,]|\\[^\\;,nN])/.test(value)) throw new Error(`unescaped: ${text}`);
      components.findLast(({ path }) => path === open.join("/"))?.lines.push({ name, parameters, value });
    }
  }
  if (open.length > 0) throw new Error(`${open.join("/")} is not closed`);
  return components;
}

const valueIn = (lines: Line[], name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);

describe.each(["UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])(
  "a calendar written in %s",
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    const text = calendarOf([event, cancelled], site);
    process.env.TZ = before;

    it("is one to a reader by the letter", () => {
      const components = readStrictly(text);
      expect(components.map(({ path }) => path)).toEqual([
        "VCALENDAR",
        "VCALENDAR/VTIMEZONE",
        "VCALENDAR/VTIMEZONE/STANDARD",
        "VCALENDAR/VEVENT",
        "VCALENDAR/VEVENT",
      ]);
      const lines = components[3]?.lines ?? [];
      expect(
        lines
          .filter(({ name }) => name.startsWith("DT"))
          .map(({ name, parameters, value }) => [name, parameters, value]),
      ).toEqual([
        ["DTSTAMP", [], "20261120T020304Z"],
        ["DTSTART", ["TZID=Asia/Shanghai"], "20261127T140000"],
        ["DTEND", ["TZID=Asia/Shanghai"], "20261128T003000"],
      ]);
      expect(valueIn(lines, "UID")).toEqual(["event-7@portal.example"]);
      expect(valueIn(lines, "SEQUENCE")).toEqual(["3"]);
      expect(valueIn(lines, "URL")).toEqual(["https://portal.example/en/events/calendar/family-reading-afternoon"]);
      expect(valueIn(components[4]?.lines ?? [], "STATUS")).toEqual(["CANCELLED"]);
      expect(valueIn(components[0]?.lines ?? [], "X-WR-CALNAME")).toEqual(["Federation: calendar"]);
    });

    it("says the same to ical.js", () => {
      const calendar = new ICAL.Component(ICAL.parse(text));
      for (const one of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(one);
      const [first, second] = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
      expect(first?.summary).toBe("Reading; writing, and \\ more \nBEGIN:VALARM");
      expect(first?.location).toBe("Lotus Hall, 2nd floor");
      expect(first?.startDate.toJSDate()).toEqual(event.startsAt);
      expect(first?.endDate.toJSDate()).toEqual(event.endsAt);
      expect(first?.sequence).toBe(3);
      expect(second?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    });
  },
);

it("speaks Chinese, folded between characters", () => {
  const text = calendarOf([event], { ...site, language: "zh" });
  const [, , , component] = readStrictly(text);
  expect(valueIn(component?.lines ?? [], "SUMMARY")).toEqual([event.titleZh]);
  expect(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")?.getFirstPropertyValue("summary")).toBe(
    event.titleZh,
  );
  expect(text).toContain("/zh/events/calendar/");
});

it("without events is still a calendar", () => {
  expect(readStrictly(calendarOf([], site)).map(({ path }) => path)[0]).toBe("VCALENDAR");
});
