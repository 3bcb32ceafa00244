import { sentencesOf } from "../../checks/sentences";
import { type Count, countIn, countPattern } from "./count";
import { districtsIn } from "./districts";
import { type MeetingWords, namesAnotherYear, tellsOfAnother } from "./meeting-words";

/** Where a text says how many attended the meeting. */
export type SaidCount = Count & { from: number; to: number };

const eventNoun =
  /\b(meeting|conference|session|symposium|training|workshop|class|course|lecture|forum|ceremony|activity|competition|contest|visit|tour|gala|fair|exhibition|party|camp|event|it)(?:s|es)?\b/gi;

/** Whether what English counts is the meeting: by the last event named before, or by the first one named with it. */
function isOfMeeting(before: string, match: RegExpExecArray, isAfter: boolean, own: RegExp): boolean {
  const named = [...(isAfter ? before : match[0]).matchAll(eventNoun)].map(([, noun = ""]) => noun);
  const deciding = named.at(isAfter ? -1 : 0);
  return deciding === undefined ? !isAfter : own.test(deciding);
}

const people = "(?: or so)? (?:people|participants|attendees|persons)\\b";
const elsewhere = "(?!,? (?:on site|on the spot|in person|in the hall|online|by video|at the main venue))";
const said = (language: "en" | "zh") => `(?<said>${countPattern[language]})`;
const present = "(?:attended|took part in|participated in|joined|came to|were (?:present )?at)";

function patternsEn(own: string): { pattern: RegExp; after: boolean }[] {
  const ours = `(?:the|this) (?:[\\w'’-]+ ){0,3}?(?:${own})\\b`;
  const group = "(?: (?:from|of) [^.;,]{1,80}|, including [^.;]{1,160},)?";
  return [
    { pattern: new RegExp(`\\battended by (?:a total of )?${said("en")}${people}${elsewhere}`, "dgi"), after: true },
    {
      pattern: new RegExp(
        `\\bwith (?:a total of )?${said("en")}${people} (?:attending|in attendance|present|taking part)\\b`,
        "dgi",
      ),
      after: true,
    },
    {
      pattern: new RegExp(
        `\\b(?:${own}) (?:brought together|gathered|drew) (?:a total of )?${said("en")}${people}${elsewhere}`,
        "dgi",
      ),
      after: false,
    },
    { pattern: new RegExp(`(?<![\\w.,-])${said("en")}${people}${group} ${present} ${ours}`, "dgi"), after: false },
    {
      pattern: new RegExp(
        `\\b(?:A total of |In all,? |Altogether,? )${said("en")}${people}${group} (?:attended|took part|were present)(?=[.;,]|$)`,
        "dgi",
      ),
      after: false,
    },
  ];
}

// Where these stand only some of those who came are counted, or more than came.
const partly = ["线上", "视频", "分会场", "主会场", "现场", "累计", "人次", "每次", "另有", "其中"];
// Where one of these stands somebody may have come to it, and not to the meeting.
const otherEvents = "培训 讲座 讲堂 课 活动 赛 参观 观摩 论坛 展 座谈 仪式 典礼 沙龙 宣讲 营".split(" ");

function patternsZh(own: string): { pattern: RegExp; named: boolean }[] {
  const came = `${said("zh")}(?:名|位)?(?:人|与会人员|参会人员)(?:左右)?(?:共同)?(?:参加|出席|与会|参会|到会)(?:了)?`;
  const counted = `(?:参会|与会|出席|到会)(?:人数|人员)(?:共计|共有|共|达到|达|为|有)?${said("zh")}(?:名|位)?人(?!次)`;
  return [
    { pattern: new RegExp(`${came}(?=(?:本次|此次|这次|该)?(?:${own}))`, "dg"), named: true },
    { pattern: new RegExp(`${came}(?=[。，；！\\n]|$)`, "dg"), named: false },
    { pattern: new RegExp(counted, "dg"), named: false },
  ];
}

function placed(match: RegExpExecArray, from: number, { language }: MeetingWords): SaidCount[] {
  const [start = 0, end = 0] = match.indices?.groups?.said ?? [];
  const words = match.groups?.said ?? "";
  const count = countIn(words, language);
  if (!count) return [];
  const close = /^.{0,4}(?:左右| or so)/.test(match.input.slice(end)) ? { precision: "about" as const } : {};
  return [{ ...count, ...close, from: from + start, to: from + end }];
}

function inEnglish(text: string, meeting: MeetingWords): SaidCount[] {
  const own = new RegExp(`^(?:${meeting.own})$`, "i");
  const patterns = patternsEn(meeting.own);
  const sentences = sentencesOf(text, "en");
  return sentences.flatMap((sentence, index) => {
    if (tellsOfAnother(sentence.text, meeting) || namesAnotherYear(sentence.text, meeting)) return [];
    const before = sentences[index - 1]?.text ?? "";
    const start = /^It (?:was|gathered|brought|drew)\b/.test(sentence.text) ? before : "";
    return patterns.flatMap(({ pattern, after }) =>
      [...sentence.text.matchAll(pattern)]
        .filter(({ 0: words }) => districtsIn(words, "en").length === 0 && !/\b(?:each|every)\b/.test(words))
        .filter((match) =>
          isOfMeeting(`${start} ${sentence.text.slice(start ? 3 : 0, match.index)}`, match, after, own),
        )
        .flatMap((match) => placed(match, sentence.from, meeting)),
    );
  });
}

function inChinese(text: string, meeting: MeetingWords): SaidCount[] {
  const others = otherEvents.filter((word) => !meeting.own.includes(word));
  return sentencesOf(text, "zh").flatMap((sentence) => {
    if (tellsOfAnother(sentence.text, meeting) || namesAnotherYear(sentence.text, meeting)) return [];
    if (partly.some((word) => sentence.text.includes(word))) return [];
    const isAlone = others.every((word) => !sentence.text.includes(word));
    return patternsZh(meeting.own)
      .filter(({ named }) => named || isAlone)
      .flatMap(({ pattern }) => [...sentence.text.matchAll(pattern)])
      .flatMap((match) => placed(match, sentence.from, meeting));
  });
}

/** Where a text says how many attended the meeting itself, whatever else it counts. */
export function headCountsSaid(text: string, meeting: MeetingWords): SaidCount[] {
  return meeting.language === "en" ? inEnglish(text, meeting) : inChinese(text, meeting);
}
