import { expect, it } from "vitest";
import { inOrder, meetingEntries } from "./meeting-entries";

const words = {
  kind: "Meeting",
  halfDay: (day: string, half: string) => `${day}, ${half}`,
  until: (day: string, last: string) => `${day} – ${last}`,
};
const meeting = {
  ...{ year: 2026, quarter: 4, status: "planned" as const, date: "2026-12-18", endDate: null },
  halfDay: "morning" as const,
  title: { en: "Quarterly meeting, 2026 Q4", zh: "2026年第四季度工作会" },
  venue: { en: "Lotus Hall", zh: "" },
};

it("puts a meeting on the calendar at its quarter's address, and one without a day nowhere", () => {
  expect(meetingEntries([meeting, { ...meeting, date: null }], "en", words)).toEqual([
    {
      ...{ date: "2026-12-18", until: "2026-12-18", when: "Friday, morning", kind: "Meeting" },
      ...{ title: "Quarterly meeting, 2026 Q4", href: "/en/meetings/2026-q4", place: "Lotus Hall", cancelled: false },
    },
  ]);
  const [off] = meetingEntries([{ ...meeting, status: "cancelled" }], "zh", words);
  expect(off).toMatchObject({ title: "2026年第四季度工作会", place: "Lotus Hall", cancelled: true });
});

it("has a meeting of several days on each of them", () => {
  const several = { ...meeting, endDate: "2027-01-02" };
  const [en, zh] = (["en", "zh"] as const).map((locale) => meetingEntries([several], locale, words)[0]);
  expect(en).toMatchObject({ date: "2026-12-18", until: "2027-01-02", when: "Friday – Saturday 2 January" });
  expect(zh).toMatchObject({ until: "2027-01-02", when: "星期五 – 1月2日星期六" });
});

it("orders events and meetings by their days, and keeps the order of events within one", () => {
  const [entry] = meetingEntries([meeting], "en", words);
  if (!entry) throw new Error("no entry");
  const on = (date: string, title: string) => ({ ...entry, date, title });
  const events = [on("2026-12-01", "a"), on("2026-12-18", "b"), on("2026-12-18", "c"), on("2026-12-20", "d")];
  expect(inOrder(events, [on("2026-12-18", "meeting")]).map(({ title }) => title)).toEqual([
    ...["a", "meeting", "b", "c", "d"],
  ]);
});
