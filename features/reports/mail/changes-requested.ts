import type { Letter } from "@/platform/mail";
import { inOneLine, quoted } from "../comments/mail/mentioned";
import type { ReportedOn } from "./review-requested";

/** The letter to the authors when the chief editor hands a report back. */
export function changesRequested(report: ReportedOn, reason: string, siteUrl: string): Omit<Letter, "to"> {
  const title = inOneLine(report.title);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/reports/${report.id}`;
  return {
    subject: `Changes requested: ${title} / 稿件退回修改`,
    text: [
      "The chief editor has requested changes to a report.",
      "",
      `Title: ${title}`,
      "Reason:",
      quoted(reason),
      `Change it, then submit it again: ${page("en")}`,
      "",
      "总编辑已将一篇稿件退回修改。",
      "",
      `标题：${title}`,
      "原因：",
      quoted(reason),
      `请修改后重新提交审核：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
