import { expect, it } from "vitest";
import { decided } from "./decided";

const proposal = {
  ...{ state: "declined" as const, subjectEn: "Orchards", subjectZh: "桃园", decisionReason: "No time.\nReason: x" },
  ...{ unitKind: "district" as const, meetingId: 7, year: 2026, quarter: 4 },
  ...{ seriesEn: "quarterly meeting", seriesZh: "季度工作会" },
};
const letter = (changes: Partial<Parameters<typeof decided>[0]> = {}) =>
  decided({ ...proposal, ...changes }, "https://portal.example");

it("says what was decided about which item and why, in both languages", () => {
  expect(letter()).toEqual({
    subject: "Your item was declined: Orchards / 您提出的议题未被采纳",
    text: [
      ...["The item that you proposed has been declined.", "", "Meeting: Quarterly meeting, 2026 Q4", "Item: Orchards"],
      ...[
        "Reason:",
        "> No time.",
        "> Reason: x",
        "All your proposals: https://portal.example/en/district/proposals",
        "",
      ],
      ...[
        "您提出的议题未被采纳。",
        "",
        "会议：2026年第四季度工作会",
        "议题：桃园",
        "理由：",
        "> No time.",
        "> Reason: x",
      ],
      ...["查看全部议题：https://portal.example/zh/district/proposals", ""],
    ].join("\n"),
  });
});

it("names no reason where there is none, and leads a department to the agenda", () => {
  const { text } = letter({ state: "accepted", decisionReason: "", unitKind: "department" });
  expect(text).not.toContain("Reason");
  expect(text).toContain("https://portal.example/en/dashboard/meetings/7/agenda");
});

it("shows the subject of one language in both, as one line", () => {
  const { subject, text } = letter({ subjectZh: "", subjectEn: "Two\r\nlines" });
  expect(subject).toContain("Two lines");
  expect(text).toContain("议题：Two lines");
});
