import { expect, it } from "vitest";
import { issuedLetter, reminderLetter, returnedLetter } from "./letters";

const site = "https://portal.example";
const told = { textEn: "visit more\r\nvillages", textZh: "多走访村庄", dueOn: "2026-12-20" };
const undated = { textEn: "share one case", textZh: "", dueOn: null };

const meeting = { id: 7, series: { en: "quarterly meeting", zh: "季度工作会" }, year: 2026, quarter: 3 };

it("tells a district once of all that a meeting asks of it, in both languages", () => {
  const { subject, text } = issuedLetter(meeting, [told, undated], site);
  expect(subject).toBe("Follow-ups of the quarterly meeting of 2026 Q3 (2) / 2026年第三季度工作会督办事项（2项）");
  expect(text).toContain("- visit more villages (due 2026-12-20)\n- share one case\n");
  expect(text).toContain("- 多走访村庄（办理时限：2026-12-20）\n- share one case\n");
  expect(text).toContain("https://portal.example/en/district/follow-ups?meeting=7\n");
  expect(text).toContain("https://portal.example/zh/district/follow-ups?meeting=7\n");
});

it("calls a meeting by its own series", () => {
  const training = { ...meeting, series: { en: "training", zh: "专题培训" } };
  const { subject, text } = issuedLetter(training, [told], site);
  expect(subject).toBe("Follow-ups of the training of 2026 Q3 (1) / 2026年第三季度专题培训督办事项（1项）");
  expect(text).toContain("This was asked of you at the training of 2026 Q3:\n");
  expect(text).toContain("2026年第三季度专题培训向贵单位交办以下督办事项：\n");
});

it("says why a report was returned, whatever lines the reason has", () => {
  const { subject, text } = returnedLetter({ ...told, id: 5 }, "No figures.\nNo names.", site);
  expect(subject).toBe("Returned: visit more villages / 督办事项已退回");
  expect(text).toContain("> No figures.\n> No names.\n");
  expect(text).toContain("https://portal.example/en/district/follow-ups/5\n");
});

it("reminds of what is overdue first, and says nothing of what there is not", () => {
  const both = reminderLetter({ near: [undated], overdue: [told] }, site);
  expect(both.subject).toBe("Overdue follow-ups (1) / 督办事项逾期提醒（1项）");
  expect(both.text.indexOf("Overdue:")).toBeLessThan(both.text.indexOf("Near due:"));
  const near = reminderLetter({ near: [undated], overdue: [] }, site);
  expect(near.subject).toBe("Follow-ups near due (1) / 督办事项临期提醒（1项）");
  expect(near.text).not.toContain("Overdue");
  expect(near.text).not.toContain("逾期");
});
