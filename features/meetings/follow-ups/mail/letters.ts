import type { Letter } from "@/platform/mail";
import { titleOf } from "../../published/words";
import type { Bilingual } from "../../record";

/** A follow-up as a letter tells of it. */
export type Told = { textEn: string; textZh: string; dueOn: string | null };

type Meeting = { id: number; series: Bilingual; year: number; quarter: number };

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const list = {
  en: (followUps: Told[]) =>
    followUps.map(({ textEn, dueOn }) => `- ${inOneLine(textEn)}${dueOn === null ? "" : ` (due ${dueOn})`}`),
  zh: (followUps: Told[]) =>
    followUps.map(({ textZh, textEn, dueOn }) => {
      const due = dueOn === null ? "" : `（办理时限：${dueOn}）`;
      return `- ${inOneLine(textZh || textEn)}${due}`;
    }),
};

/** The letter to a district about all that a meeting asks of it. */
export function issuedLetter(meeting: Meeting, followUps: Told[], siteUrl: string) {
  const { id, series, year, quarter } = meeting;
  const en = `the ${inOneLine(series.en)} of ${year} Q${quarter}`;
  const { zh } = titleOf(meeting);
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/district/follow-ups?meeting=${id}`;
  const count = followUps.length;
  return {
    subject: `Follow-ups of ${en} (${count}) / ${zh}督办事项（${count}项）`,
    text: [
      `This was asked of you at ${en}:`,
      "",
      ...list.en(followUps),
      "",
      `Please acknowledge it here: ${page("en")}`,
      "",
      `${zh}向贵单位交办以下督办事项：`,
      "",
      ...list.zh(followUps),
      "",
      `请在此签收：${page("zh")}`,
      "",
    ].join("\n"),
  } satisfies Omit<Letter, "to">;
}

/** The letter to a district whose report was returned. */
export function returnedLetter(followUp: Told & { id: number }, reason: string, siteUrl: string) {
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/district/follow-ups/${followUp.id}`;
  const quoted = reason.split("\n").map((line) => `> ${line}`);
  const [en, zh] = [inOneLine(followUp.textEn), inOneLine(followUp.textZh || followUp.textEn)];
  return {
    subject: `Returned: ${en} / 督办事项已退回`,
    text: [
      "Your report about this follow-up was returned:",
      "",
      en,
      "",
      "The reason:",
      ...quoted,
      "",
      `Please go on and report again: ${page("en")}`,
      "",
      "贵单位关于下列督办事项的反馈已被退回：",
      "",
      zh,
      "",
      "退回原因：",
      ...quoted,
      "",
      `请继续办理后再次反馈：${page("zh")}`,
      "",
    ].join("\n"),
  } satisfies Omit<Letter, "to">;
}

/** The letter to a district about what is near due and what is overdue; either may be nothing. */
export function reminderLetter({ near, overdue }: { near: Told[]; overdue: Told[] }, siteUrl: string) {
  const page = (locale: "en" | "zh") => `${siteUrl}/${locale}/district/follow-ups?state=open`;
  const part = (title: string, lines: string[]) => (lines.length > 0 ? [title, ...lines, ""] : []);
  const subject =
    overdue.length > 0
      ? `Overdue follow-ups (${overdue.length}) / 督办事项逾期提醒（${overdue.length}项）`
      : `Follow-ups near due (${near.length}) / 督办事项临期提醒（${near.length}项）`;
  return {
    subject,
    text: [
      ...part("Overdue:", list.en(overdue)),
      ...part("Near due:", list.en(near)),
      `Please report on them here: ${page("en")}`,
      "",
      ...part("已逾期：", list.zh(overdue)),
      ...part("临近期限：", list.zh(near)),
      `请在此反馈办理情况：${page("zh")}`,
      "",
    ].join("\n"),
  } satisfies Omit<Letter, "to">;
}
