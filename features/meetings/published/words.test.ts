import { describe, expect, it } from "vitest";
import { agendaLines, type PublicMeeting, type PublicUnit } from "./meeting";
import { entriesOf, themeOf, titleOf } from "./words";

const series = { en: "quarterly meeting", zh: "季度工作会" };
const unit = (en: string): PublicUnit => ({
  kind: "district",
  name: { en: `${en} District`, zh: "" },
  short: { en, zh: "" },
});

const meeting: PublicMeeting = {
  id: 7,
  series,
  ...{ year: 2024, quarter: 1, status: "held", date: "2024-03-26", endDate: null, halfDay: "morning" },
  purpose: { en: "review the work", zh: "总结工作" },
  venue: { en: "the hall", zh: "礼堂" },
  host: unit("Host"),
  partners: [{ name: { en: "the Lotus Foundation", zh: "莲花基金会" }, role: "supporter" }],
  agenda: [
    { kind: "present", subject: { en: "their work", zh: "" }, unit: unit("Pinggu") },
    { kind: "present", subject: { en: "their work", zh: "" }, unit: unit("Daxing") },
    { kind: "discuss", subject: { en: "the calendar", zh: "工作安排" }, unit: null },
    { kind: "present", subject: { en: "their work", zh: "" }, unit: unit("Miyun") },
  ],
  districts: [],
  training: { topic: { en: "first aid", zh: "急救" }, partner: { en: "", zh: "" } },
};

it("names a meeting in both languages", () => {
  const zh = ["一", "二", "三", "四"].map((ordinal) => `2024年第${ordinal}季度工作会`);
  const titles = [1, 2, 3, 4].map((quarter) => titleOf({ series, year: 2024, quarter }));
  expect(titles.map((title) => title.zh)).toEqual(zh);
  expect(titles[3]?.en).toBe("Quarterly meeting, 2024 Q4");
  const annual = { series: { en: "annual meeting", zh: "年会" }, year: 2024, quarter: 4 };
  expect(titleOf(annual).zh).toBe("2024年第四季度年会");
});

it.each([
  ["review the work", "To review the work"],
  ["To review the work. ", "To review the work"],
  ["Toast the new year", "To toast the new year"],
  ["  ", ""],
])("tells the purpose %j as %j", (en, theme) => {
  expect(themeOf({ en, zh: "总结工作。" })).toEqual({ en: theme, zh: "总结工作" });
});

it("tells neighbours on the agenda of one kind and subject once", () => {
  const lines = agendaLines(meeting.agenda).map(({ kind, units }) => [kind, ...units.map(({ short }) => short.en)]);
  expect(lines).toEqual([["present", "Pinggu", "Daxing"], ["discuss"], ["present", "Miyun"]]);
});

describe("a meeting as the search knows it", () => {
  it("is its public words in each language, at its page", () => {
    const [en, zh] = entriesOf(meeting);
    expect(en).toMatchObject({ language: "en", path: "/meetings/2024-q1", summary: "To review the work" });
    expect(en?.words.split("\n")).toEqual([
      ...["quarterly meeting", "Host District", "the Lotus Foundation", "the hall"],
      ...["their work", "Pinggu District", "Daxing District", "the calendar", "Miyun District", "first aid"],
    ]);
    expect(zh).toMatchObject({ language: "zh", title: "2024年第一季度工作会", summary: "总结工作" });
  });

  it("stands at its day, or at the first of its quarter", () => {
    expect(entriesOf(meeting)[0]?.at).toEqual(new Date("2024-03-25T16:00:00Z"));
    expect(entriesOf({ ...meeting, date: null, quarter: 4 })[0]?.at).toEqual(new Date("2024-09-30T16:00:00Z"));
  });
});
