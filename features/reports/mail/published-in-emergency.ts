import type { Letter } from "@/platform/mail";
import { inOneLine, quoted } from "../comments/mail/mentioned";
import type { ReportedOn } from "./review-requested";

/** The letter to the chief editors when something went out that nobody has approved. */
export function publishedInEmergency(
  report: ReportedOn,
  { reason, by }: { reason: string; by: string },
  siteUrl: string,
): Omit<Letter, "to"> {
  const title = inOneLine(report.title);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/reports/${report.id}`;
  return {
    subject: `Approve afterwards: ${title} / 紧急发布待补审`,
    text: [
      `${by} has published a report that nobody has approved yet.`,
      "",
      `Title: ${title}`,
      "Reason:",
      quoted(reason),
      `Read it, then approve it or withdraw it: ${page("en")}`,
      "",
      `${by}紧急发布了一篇未经审核的稿件。`,
      "",
      `标题：${title}`,
      "原因：",
      quoted(reason),
      `请审阅后补审或撤回：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
