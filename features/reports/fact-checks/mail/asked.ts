import { beijingSecond } from "@/platform/clock";
import type { Letter } from "@/platform/mail";
import { inOneLine, quoted } from "../../comments/mail/mentioned";

type Asked = {
  name: string;
  asker: string;
  title: string;
  question: string;
  expiresAt: Date;
  key: string;
  reminder: boolean;
};

/** The letter with the link to whoever is asked to check a report, or the reminder. */
export function factCheckAsked(asked: Asked, siteUrl: string): Omit<Letter, "to"> {
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/fact-check/${asked.key}`;
  const { name, asker, question, reminder } = asked;
  const title = inOneLine(asked.title);
  const until = beijingSecond(asked.expiresAt).slice(0, 16);
  return {
    subject: reminder ? `Reminder: please check: ${title} / 提醒：请核对稿件` : `Please check: ${title} / 请核对稿件`,
    text: [
      `Dear ${name},`,
      "",
      reminder
        ? `${asker} is still waiting for you to check the facts in a report that is not published yet.`
        : `${asker} asks you to check the facts in a report that is not published yet.`,
      "",
      `Title: ${title}`,
      ...(question ? ["The question:", quoted(question)] : []),
      `Read it and answer: ${page("en")}`,
      `The link works until ${until} (Beijing time). Please do not pass it on.`,
      "",
      `${name}，您好！`,
      "",
      reminder ? `${asker}仍在等待您核对一篇尚未发布的稿件。` : `${asker}请您核对一篇尚未发布的稿件。`,
      "",
      `标题：${title}`,
      ...(question ? ["需要核对的问题：", quoted(question)] : []),
      `请阅读并答复：${page("zh")}`,
      `链接有效期至${until}（北京时间），请勿转发。`,
      "",
    ].join("\n"),
  };
}
