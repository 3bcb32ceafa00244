import { beijingSecond } from "@/platform/clock";
import type { Letter } from "@/platform/mail";
import type { Bilingual } from "../../../record";

type Asking = {
  kind: "ask" | "remind";
  key: string;
  name: string;
  title: Bilingual;
  closesAt: Date;
};

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The letter with her own link to somebody who came to a training, or the one reminder. */
export function feedbackLetter({ kind, key, name, title, closesAt }: Asking, siteUrl: string): Omit<Letter, "to"> {
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/training-feedback/${key}`;
  const [en, zh] = [inOneLine(title.en), inOneLine(title.zh)];
  // It closes with a day: the last minute of that day is what people understand.
  const until = beijingSecond(new Date(closesAt.getTime() - 60_000)).slice(0, 16);
  const isReminder = kind === "remind";
  return {
    subject: isReminder
      ? `Reminder: what was the training worth? ${en} / 提醒：请反馈培训效果`
      : `What was the training worth? ${en} / 请反馈培训效果`,
    text: [
      `Dear ${inOneLine(name)},`,
      "",
      isReminder
        ? `there is no answer from you yet about the training “${en}”. A few minutes are enough.`
        : `you came to the training “${en}”. Please say what it was worth to you; it takes a few minutes.`,
      "",
      `The form: ${page("en")}`,
      `It is open until ${until} (Beijing time). The link is yours and answers once; please do not pass it on.`,
      "Answers are anonymous: they are kept without a name and without this link. The portal only notes that the link was used.",
      "",
      `${inOneLine(name)}，您好！`,
      "",
      isReminder
        ? `尚未收到您对“${zh}”培训的反馈，填写仅需几分钟。`
        : `您参加了“${zh}”培训，请用几分钟谈谈这次培训对您的帮助。`,
      "",
      `反馈表：${page("zh")}`,
      `开放至${until}（北京时间）。此链接仅供您本人使用一次，请勿转发。`,
      "反馈不记名：答复不保存姓名，也不保存此链接，系统仅记录链接已使用。",
      "",
    ].join("\n"),
  };
}
