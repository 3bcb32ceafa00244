import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { fromBeijing } from "@/platform/clock";
import { type CalendarEntry, invitationCalendar } from "./invitation";

const entry: CalendarEntry = {
  ...{ method: "REQUEST", uid: "invitation-3@portal.example", sequence: 0, at: new Date("2026-11-20T02:00:00Z") },
  ...{ date: "2026-12-04", endDate: null, starts: "09:00:00", ends: "11:30:00" },
  summary: "2026年第四季度工作会 / Quarterly meeting, 2026 Q4",
  location: "北京妇女儿童服务中心; Hall 2\r\nBEGIN:VALARM",
  description: "请于12月1日前报送参会名单。",
  organiser: { name: "北京市妇联", email: "portal@portal.example" },
  attendees: ["pinggu@demo.example", "second@demo.example"],
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const one of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(one);
  const [component] = calendar.getAllSubcomponents("vevent");
  if (!component) throw new Error("there is no event");
  return { method: calendar.getFirstPropertyValue("method"), event: new ICAL.Event(component), component };
}

describe.each(["UTC", "America/New_York"])("an invitation written in %s", (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  const texts = {
    request: invitationCalendar(entry),
    update: invitationCalendar({ ...entry, sequence: 1, date: "2026-12-11" }),
    cancel: invitationCalendar({ ...entry, method: "CANCEL", sequence: 2 }),
    day: invitationCalendar({ ...entry, starts: null, ends: null }),
    days: invitationCalendar({ ...entry, endDate: "2026-12-05", starts: null, ends: null }),
    hours: invitationCalendar({ ...entry, endDate: "2026-12-05" }),
    open: invitationCalendar({ ...entry, endDate: "2026-12-05", ends: null }),
  };
  process.env.TZ = before;

  it("asks, moves and calls off one and the same entry", () => {
    const [request, update, cancel] = [read(texts.request), read(texts.update), read(texts.cancel)];
    expect([request, update, cancel].map(({ method }) => method)).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
    expect(new Set([request, update, cancel].map(({ event }) => event.uid))).toEqual(new Set([entry.uid]));
    expect([request, update, cancel].map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(request.event.startDate.toJSDate()).toEqual(fromBeijing("2026-12-04 09:00:00"));
    expect(request.event.endDate.toJSDate()).toEqual(fromBeijing("2026-12-04 11:30:00"));
    expect(update.event.startDate.toJSDate()).toEqual(fromBeijing("2026-12-11 09:00:00"));
    expect(cancel.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  it("names who invites and who is invited", () => {
    const { component, event } = read(texts.request);
    expect(component.getFirstPropertyValue("organizer")).toBe("mailto:portal@portal.example");
    expect(event.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
      "mailto:pinggu@demo.example",
      "mailto:second@demo.example",
    ]);
    expect(event.summary).toBe(entry.summary);
    expect(event.location).toBe("北京妇女儿童服务中心; Hall 2 \nBEGIN:VALARM");
    expect(component.getAllSubcomponents("valarm")).toEqual([]);
  });

  it("stands for the day where there is no hour", () => {
    const { event } = read(texts.day);
    expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, "2026-12-04"]);
  });

  it("stands for several days, from hour to hour where both are known", () => {
    for (const text of [texts.days, texts.open]) {
      const { event } = read(text);
      expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, "2026-12-04"]);
      // The end of whole days is the day after the last.
      expect(event.endDate.toString()).toBe("2026-12-06");
    }
    const { event } = read(texts.hours);
    expect(event.startDate.toJSDate()).toEqual(fromBeijing("2026-12-04 09:00:00"));
    expect(event.endDate.toJSDate()).toEqual(fromBeijing("2026-12-05 11:30:00"));
  });
});
