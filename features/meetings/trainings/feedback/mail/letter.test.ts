import { expect, it } from "vitest";
import { feedbackLetter } from "./letter";

const given = {
  ...{ key: "k".repeat(43), name: "Li\nMin", title: { en: "Making short videos", zh: "短视频制作" } },
  closesAt: new Date("2026-12-04T16:00:00Z"),
};

it.each([
  ["ask", "What was the training worth? Making short videos / 请反馈培训效果"],
  ["remind", "Reminder: what was the training worth? Making short videos / 提醒：请反馈培训效果"],
] as const)("the letter that is to %s bears the key in both languages and the last minute", (kind, subject) => {
  const letter = feedbackLetter({ ...given, kind }, "https://portal.example");
  expect(letter.subject).toBe(subject);
  expect(letter.text).toContain(`https://portal.example/en/training-feedback/${given.key}\n`);
  expect(letter.text).toContain(`https://portal.example/zh/training-feedback/${given.key}\n`);
  expect(letter.text).toContain("open until 2026-12-04 23:59 (Beijing time)");
  expect(letter.text).toContain("Dear Li Min,\n");
});
