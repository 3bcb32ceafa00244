import type { Letter } from "@/platform/mail";
import { inOneLine } from "../comments/mail/mentioned";
import type { ReportedOn } from "./review-requested";

type Trouble = { trouble: "late" | "failed"; moment: string };

const words = {
  late: {
    subject: "Published late / 定时发布延迟",
    en: "A scheduled report went out later than planned.",
    zh: "有一篇稿件的定时发布晚于预定时间。",
    next: { en: "It is on the site now. Check whether that still fits", zh: "该稿件现已上网，请确认是否仍然合适" },
  },
  failed: {
    subject: "Not published / 定时发布失败",
    en: "A scheduled report could not be published.",
    zh: "有一篇稿件未能按时发布。",
    next: { en: "See why, then publish it or schedule it anew", zh: "请查看原因，并重新发布或另行安排时间" },
  },
};

/** The letter to the chief editors when a scheduled publication went out late or not at all. */
export function scheduleTrouble(report: ReportedOn, { trouble, moment }: Trouble, siteUrl: string): Omit<Letter, "to"> {
  const title = inOneLine(report.title);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/reports/${report.id}`;
  const { subject, en, zh, next } = words[trouble];
  return {
    subject: `${subject}: ${title}`,
    text: [
      en,
      "",
      `Title: ${title}`,
      `Planned for: ${moment} (Beijing time)`,
      `${next.en}: ${page("en")}`,
      "",
      zh,
      "",
      `标题：${title}`,
      `预定时间：${moment}（北京时间）`,
      `${next.zh}：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
