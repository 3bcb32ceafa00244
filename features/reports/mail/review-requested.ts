import type { Letter } from "@/platform/mail";
import { inOneLine } from "../comments/mail/mentioned";

export type ReportedOn = { id: number; title: string; source: { nameEn: string; nameZh: string } };

/** The letter to the reviewers when a report waits for them. */
export function reviewRequested(report: ReportedOn, siteUrl: string): Omit<Letter, "to"> {
  const title = inOneLine(report.title);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/reports/${report.id}`;
  return {
    subject: `For review: ${title} / 待审核稿件`,
    text: [
      "A report has been submitted for review.",
      "",
      `Title: ${title}`,
      `Source: ${report.source.nameEn}`,
      `Read it, then publish it or request changes: ${page("en")}`,
      "",
      "有一篇稿件已提交审核。",
      "",
      `标题：${title}`,
      `来源：${report.source.nameZh}`,
      `请审阅后发布或退回修改：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
