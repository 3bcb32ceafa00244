import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { fromBeijing } from "@/platform/clock";
import { letterKinds } from "../letters";
import { type LetterFacts, registrationLetter } from "./registration-letter";

const event = {
  ...{
    id: 3,
    slug: "family-reading",
    version: 2,
    status: "published" as const,
    updatedAt: new Date("2026-11-20T02:00:00Z"),
  },
  ...{ titleEn: "Family\r\nreading", titleZh: "家庭阅读", summaryEn: "Books.", summaryZh: "绘本。" },
  ...{ placeEn: "Lotus Hall", placeZh: "莲花厅", cancelReasonEn: "", cancelReasonZh: "" },
  startsAt: fromBeijing("2026-11-27 14:00:00"),
  endsAt: fromBeijing("2026-11-27 16:00:00"),
};
const facts: LetterFacts = { kind: "confirmed", language: "en", standing: "confirmed", people: 3, event, key: "K" };
const letter = (changes: Partial<LetterFacts> = {}) =>
  registrationLetter({ ...facts, ...changes }, "https://portal.example");

describe("a letter to someone registered", () => {
  it("says what, when and where, and how to cancel, with the event as a file", () => {
    const { subject, text, attachments } = letter();
    expect(subject).toBe("You are registered: Family reading");
    expect(text).toBe(
      [
        "You are registered for this event.",
        "",
        "Family reading",
        "When (Beijing time): Friday 27 November 2026, 14:00–16:00",
        "Where: Lotus Hall",
        "People: 3",
        "The event: https://portal.example/en/events/calendar/family-reading",
        "",
        "If you cannot come, please cancel here so that somebody else can come:",
        "https://portal.example/en/registration/family-reading/K",
        "",
        "If it was not you who registered, please cancel with the link above.",
        "",
      ].join("\n"),
    );
    const file = new ICAL.Component(ICAL.parse(attachments?.[0]?.content ?? ""));
    expect(file.getFirstSubcomponent("vevent")?.getFirstPropertyValue("uid")).toBe("event-3@portal.example");
  });

  it("speaks the language of the form", () => {
    const { subject, text } = letter({ language: "zh" });
    expect(subject).toBe("报名成功：家庭阅读");
    expect(text).toContain("时间（北京时间）：2026年11月27日星期五 14:00—16:00");
    expect(text).toContain("https://portal.example/zh/registration/family-reading/K");
  });

  it("gives whoever waits no event to put into a calendar", () => {
    expect(letter({ kind: "waiting", standing: "waiting" })).toMatchObject({
      ...{ subject: "You are on the waiting list: Family reading", attachments: [] },
    });
    expect(letter({ kind: "again", standing: "waiting" }).text).toContain("You are on the waiting list already");
    expect(letter({ kind: "again" }).text).toContain("You are registered already");
  });

  it("tells that an event was called off, why, and lets calendars know", () => {
    const off = { ...event, status: "cancelled" as const, cancelReasonEn: "Repairs.", cancelReasonZh: "检修。" };
    const { text, attachments } = letter({ kind: "event_cancelled", event: off });
    expect(text).toContain("Reason: Repairs.");
    expect(text).not.toContain("/registration/");
    expect(attachments?.[0]?.content).toContain("STATUS:CANCELLED");
  });

  it.each(letterKinds)("names no link where the key is not known: %s", (kind) => {
    expect(letter({ kind, key: null }).text).not.toContain("/registration/");
  });
});
