import type { Letter } from "@/platform/mail";
import { inOneLine } from "../comments/mail/mentioned";
import type { ReportedOn } from "./review-requested";

type Changed = { en: readonly string[]; zh: readonly string[] };

/** The letter to the editors of a report on the site whose record says something else by now. */
export function recordChanged(report: ReportedOn, changes: Changed, siteUrl: string): Omit<Letter, "to"> {
  const title = inOneLine(report.title);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/reports/${report.id}`;
  const quoted = (clauses: readonly string[]) => clauses.map((clause) => `> ${inOneLine(clause)}`);
  return {
    subject: `Record changed: ${title} / 稿件所依据的记录有变`,
    text: [
      "The record behind a published report has changed. The report says otherwise by now.",
      "",
      `Title: ${title}`,
      "What the record says:",
      ...quoted(changes.en),
      `A correction is ready to be proposed: ${page("en")}`,
      "",
      "一篇已发布稿件所依据的会议记录有变，稿件内容与记录不再一致。",
      "",
      `标题：${title}`,
      "记录现为：",
      ...quoted(changes.zh),
      `可在此提出更正：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
