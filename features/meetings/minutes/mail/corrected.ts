import type { Letter } from "@/platform/mail";
import type { CirculatedMinutes } from "./circulated";

/** The letter to the organisers when somebody who attended asks for a correction. */
export function minutesCorrected({ meetingId, issue }: CirculatedMinutes, siteUrl: string): Omit<Letter, "to"> {
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/meetings/${meetingId}/minutes`;
  return {
    subject: `Correction asked for: ${issue.en} / 会议纪要修改意见`,
    text: [
      "Somebody who attended says that something in circulated minutes is wrong.",
      "",
      `Number: ${issue.en}`,
      `Accept it, or decline it with a reason: ${page("en")}`,
      "",
      "有参会人员对会议纪要提出修改意见。",
      "",
      `字号：${issue.zh}`,
      `请采纳，或说明不采纳的理由：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
