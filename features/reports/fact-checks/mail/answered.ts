import type { Letter } from "@/platform/mail";
import { inOneLine } from "../../comments/mail/mentioned";
import type { Verdict } from "../answers";

type Answered = {
  name: string;
  title: string;
  reportId: number;
  checkId: number;
  counts: Record<Verdict, number>;
};

/** The letter to whoever asked, once the checker has sent her answer. Her words stay on the portal. */
export function factCheckAnswered(answered: Answered, siteUrl: string): Omit<Letter, "to"> {
  const { name, reportId, checkId, counts } = answered;
  const title = inOneLine(answered.title);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/reports/${reportId}/fact-checks/${checkId}`;
  return {
    subject: `Facts checked: ${title} / 稿件核对已答复`,
    text: [
      `${name} has checked a report.`,
      "",
      `Title: ${title}`,
      `Wrong: ${counts.wrong}. Unsure: ${counts.unsure}. Right: ${counts.right}.`,
      `Read the answer: ${page("en")}`,
      "",
      `${name}已核对稿件并答复。`,
      "",
      `标题：${title}`,
      `有误${counts.wrong}处，存疑${counts.unsure}处，无误${counts.right}处。`,
      `查看答复：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
