import { straight } from "@/features/people/typed";
import type { Letter } from "@/platform/mail";

type Mention = { author: string; title: string; quote: string; words: string; reportId: number };

/** Words of another as a letter shows them: every line marked, so that none passes for the letter's own. */
export function quoted(words: string): string {
  return words
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

/** A title as one line of a letter, whatever was typed into it. */
export function inOneLine(title: string): string {
  return straight(title).replace(/\s+/g, " ").trim() || "—";
}

/** The letter to whoever a comment names. */
export function mentioned(mention: Mention, siteUrl: string): Omit<Letter, "to"> {
  const { author, quote, words, reportId } = mention;
  const title = inOneLine(mention.title);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/dashboard/reports/${reportId}`;
  return {
    subject: `${author} mentioned you: ${title} / 稿件批注中提到了您`,
    text: [
      `${author} mentioned you in a comment on a report.`,
      "",
      `Title: ${title}`,
      "The passage:",
      quoted(quote),
      "The comment:",
      quoted(words),
      `Answer it: ${page("en")}`,
      "",
      `${author}在稿件批注中提到了您。`,
      "",
      `标题：${title}`,
      "所批注的文字：",
      quoted(quote),
      "批注内容：",
      quoted(words),
      `请前往查看并回复：${page("zh")}`,
      "",
    ].join("\n"),
  };
}
