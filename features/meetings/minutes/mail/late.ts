import type { Letter } from "@/platform/mail";
import { daysToCirculate } from "../due";
import type { CirculatedMinutes } from "./circulated";

/** The letter to the organisers when minutes are still a draft days after the meeting. */
export function minutesLate({ meetingId, issue, document }: CirculatedMinutes, siteUrl: string): Omit<Letter, "to"> {
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/meetings/${meetingId}/minutes`;
  return {
    subject: `Still a draft: ${issue.en} / 会议纪要尚未印发`,
    text: [
      `The meeting was ${daysToCirculate} days ago or more, and its minutes have not been circulated yet.`,
      "",
      `Number: ${issue.en}`,
      `Title: ${document.title.en}`,
      `Finish and circulate them: ${page("en")}`,
      "",
      `会议召开已满${daysToCirculate}天，会议纪要尚未印发征求意见。`,
      "",
      `字号：${issue.zh}`,
      `标题：${document.title.zh}`,
      `请尽快完成并印发：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
