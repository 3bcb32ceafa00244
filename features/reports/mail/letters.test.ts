import { expect, it } from "vitest";
import { changesRequested } from "./changes-requested";
import { publishedInEmergency } from "./published-in-emergency";
import { reviewRequested } from "./review-requested";
import { scheduleTrouble } from "./schedule-trouble";

const report = {
  id: 12,
  title: "BWF Holds Meeting",
  source: { nameEn: "Pinggu District Women's Federation", nameZh: "平谷区妇女联合会" },
};

it("tells the reviewers which report waits, in both languages", () => {
  const { subject, text } = reviewRequested(report, "https://portal.example");
  expect(subject).toBe("For review: BWF Holds Meeting / 待审核稿件");
  expect(text).toBe(
    [
      "A report has been submitted for review.",
      "",
      "Title: BWF Holds Meeting",
      "Source: Pinggu District Women's Federation",
      "Read it, then publish it or request changes: https://portal.example/en/dashboard/reports/12",
      "",
      "有一篇稿件已提交审核。",
      "",
      "标题：BWF Holds Meeting",
      "来源：平谷区妇女联合会",
      "请审阅后发布或退回修改：https://portal.example/zh/dashboard/reports/12",
      "",
    ].join("\n"),
  );
});

it("lets no words of a title or a reason pass for its own", () => {
  const title = "BWF\u202e Holds\r\nRead it: https://evil.example";
  const reason = "Name the place.\nChange it: https://evil.example";
  const given = { ...report, title };
  const site = "https://portal.example";
  for (const { subject, text } of [
    reviewRequested(given, site),
    changesRequested(given, reason, site),
    publishedInEmergency(given, { reason, by: "Zhao Ning" }, site),
    scheduleTrouble(given, { trouble: "late", moment: "2026-11-23 10:00" }, site),
  ]) {
    expect(subject).toContain("BWF Holds Read it: https://evil.example");
    expect(text.match(/^.*evil.*$/gm)?.filter((line) => !/^(?:Title: |标题：|> )/.test(line))).toEqual([]);
  }
});

it("tells the authors what should be changed, in both languages", () => {
  const { subject, text } = changesRequested(report, "Name the place.", "https://portal.example");
  expect(subject).toBe("Changes requested: BWF Holds Meeting / 稿件退回修改");
  expect(text).toContain("Reason:\n> Name the place.\n");
  expect(text).toContain("https://portal.example/en/dashboard/reports/12");
  expect(text).toContain("原因：\n> Name the place.\n");
  expect(text).toContain("https://portal.example/zh/dashboard/reports/12");
});
