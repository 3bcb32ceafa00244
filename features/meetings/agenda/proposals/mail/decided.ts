import type { Letter } from "@/platform/mail";
import { titleOf } from "../../../published/words";

type Decided = {
  state: "accepted" | "declined";
  subjectEn: string;
  subjectZh: string;
  decisionReason: string;
  unitKind: "municipal" | "department" | "institution" | "district";
  meetingId: number;
  year: number;
  quarter: number;
  seriesEn: string;
  seriesZh: string;
};

const words = {
  en: {
    accepted: { subject: "Your item is on the agenda", text: "The item that you proposed has been accepted." },
    declined: { subject: "Your item was declined", text: "The item that you proposed has been declined." },
    ...{ meeting: "Meeting: ", item: "Item: ", reason: "Reason:", more: "All your proposals: " },
  },
  zh: {
    accepted: { subject: "您提出的议题已列入议程", text: "您提出的议题已被采纳，列入会议议程。" },
    declined: { subject: "您提出的议题未被采纳", text: "您提出的议题未被采纳。" },
    ...{ meeting: "会议：", item: "议题：", reason: "理由：", more: "查看全部议题：" },
  },
};

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim() || "—";
// Every line of another's words is marked, so that none passes for the letter's own.
const quoted = (text: string) => text.split("\n").map((line) => `> ${line}`);

/** The letter to whoever proposed an item, once it was decided about, in both languages. */
export function decided(proposal: Decided, siteUrl: string): Omit<Letter, "to"> {
  const { state, decisionReason, unitKind, meetingId } = proposal;
  const meeting = titleOf({ ...proposal, series: { en: proposal.seriesEn, zh: proposal.seriesZh } });
  const item = {
    en: inOneLine(proposal.subjectEn || proposal.subjectZh),
    zh: inOneLine(proposal.subjectZh || proposal.subjectEn),
  };
  const path = unitKind === "district" ? "/district/proposals" : `/dashboard/meetings/${meetingId}/agenda`;
  const inLanguage = (language: "en" | "zh") => {
    const said = words[language];
    return [
      ...[said[state].text, "", `${said.meeting}${meeting[language]}`, `${said.item}${item[language]}`],
      ...(decisionReason ? [said.reason, ...quoted(decisionReason)] : []),
      ...[`${said.more}${siteUrl}/${language}${path}`, ""],
    ];
  };
  return {
    subject: `${words.en[state].subject}: ${item.en} / ${words.zh[state].subject}`,
    text: [...inLanguage("en"), ...inLanguage("zh")].join("\n"),
  };
}
