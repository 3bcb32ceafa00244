import type { Letter } from "@/platform/mail";
import type { Bilingual } from "../../record";

export type CirculatedMinutes = { meetingId: number; issue: Bilingual; document: { title: Bilingual } };

/** The letter to those who attended when the minutes are circulated: a district is led to its extract. */
export function minutesCirculated(
  { meetingId, issue, document: { title } }: CirculatedMinutes,
  to: "districts" | "office",
  siteUrl: string,
): Omit<Letter, "to"> {
  const path = to === "districts" ? `district/minutes/${meetingId}` : `dashboard/meetings/${meetingId}/minutes`;
  return {
    subject: `Minutes circulated: ${issue.en} / 会议纪要征求意见`,
    text: [
      "The minutes of a meeting you attended have been circulated.",
      "",
      `Number: ${issue.en}`,
      `Title: ${title.en}`,
      `Read them, and say what is wrong before they are approved: ${siteUrl}/en/${path}`,
      "",
      "您参加的会议，会议纪要已印发征求意见。",
      "",
      `字号：${issue.zh}`,
      `标题：${title.zh}`,
      `请查阅，如有意见请在审批前提出：${siteUrl}/zh/${path}`,
      "",
    ].join("\n"),
  };
}
