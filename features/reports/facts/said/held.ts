import { sentencesOf } from "../../checks/sentences";
import { daysSaid, type SaidDay } from "./days";
import { type MeetingWords, tellsOfAnother } from "./meeting-words";

type Place = { from: number; to: number };

/** A sentence that tells of the meeting being held: the days it names, and what it says of day, half day and place. */
export type Held = {
  days: string[];
  /** The day that is said to be the meeting's. */
  day: SaidDay | null;
  half: (Place & { value: "morning" | "afternoon" }) | null;
  venue: Place | null;
};

/** Where in a text the meeting is told of: its opening may say it in any way, the rest only of "the meeting". */
export type Part = "opening" | "rest";

const verbs = { en: "held|convened|hosted|organi[sz]ed", zh: "召开|举行|举办" };

function tellings({ language, own }: MeetingWords, part: Part): RegExp[] {
  if (language === "zh") {
    const rest = new RegExp(`^(?:本次|此次|这次|该)?(?:${own})[^，。；]{0,60}?(?=${verbs.zh})`);
    return part === "rest" ? [rest] : [new RegExp(`^.*?(?=(?:${verbs.zh})[^，。；]{0,40}(?:${own}))`), rest];
  }
  const subject = `(?:[\\w'’-]+ ){0,4}?(?:${own})\\b[^.;]{0,60}?`;
  const rest = new RegExp(`^(?:The|This) ${subject} (?=(?:was|were) (?:held|convened)\\b|took place\\b)`);
  const opening = new RegExp(`^.*?\\b(?=(?:${verbs.en}) (?:[\\w'’-]+ ){0,8}?(?:${own})\\b)`);
  const passive = new RegExp(
    `^(?:.*, )?(?:A|An|The|Its|This) ${subject} (?=(?:was|were) (?:held|convened)\\b|took place\\b)`,
  );
  return part === "rest" ? [rest] : [opening, passive];
}

const half = { en: /(morning|afternoon)/, zh: /^(上午|下午)/ };
// What comes after these is what the meeting is for, or another moment than its own.
const purpose = /\b(?:to|for|ahead|before|after|following|since|by|until|about|prepar\w+|mark\w*)\b/;
const dated = /(?:^|[ ,])(?:[Oo]n|[Ff]rom|[Ii]n)(?: the (?:morning|afternoon|evening) of)?(?: \w+day,?)? $/;

function dayEn(before: string, sentence: string, days: SaidDay[]): SaidDay | null {
  const led = days.filter(({ from }) => dated.test(sentence.slice(0, from)));
  const after = led.find(({ from }) => from > before.length);
  if (after && !purpose.test(sentence.slice(before.length, after.from))) return after;
  const first = led.find(({ from }) => from < before.length);
  const lead = first ? sentence.slice(0, first.from) : "";
  return first && /^(?:[Oo]n|[Ff]rom|[Ii]n)\b|, (?:on|from|in)\b[^,]*$/.test(lead) ? first : null;
}

const quoted = /^[^，。；]{0,14}(?:精神|要求|通知|部署|文件|讲话|以来|之前|前|后)/;

function dayZh(before: string, sentence: string, days: SaidDay[]): SaidDay | null {
  const led = days.filter(({ from, to }) => {
    const [ahead, behind] = [sentence.slice(0, from), sentence.slice(to)];
    const hasMonth = sentence.slice(from, to).includes("月");
    return (hasMonth ? /(?:^|[，；]|[于在])$/ : /^$/).test(ahead) && !quoted.test(behind);
  });
  return led.find(({ to }) => to <= before.length) ?? null;
}

const placeNoun =
  /\b(?:Cent(?:er|re)|School|Hall|Hotel|Building|Room|Theat(?:er|re)|Library|Museum|Office|College|University|Club|Palace|Park|Home|House|Institute|Auditorium|Headquarters|Base|Campus|Plaza|Tower|Academy)s?$/;
const placeEn = /\bat (?:the )?([A-Z][\w'’-]*(?: (?:of |and |for |the |& )*[A-Z][\w'’-]*)*)/;
const placeZh =
  /在([^，。；在]{2,40}?(?:中心|学校|会议室|礼堂|宾馆|酒店|饭店|大厦|大楼|报告厅|会堂|剧场|剧院|图书馆|博物馆|文化馆|活动室|之家|馆|厅|楼|学院|大学|公园|基地))(?=(?:召开|举行|举办))/;

function venueOf(before: string, sentence: string, { language }: MeetingWords): Place | null {
  if (language === "zh") {
    const match = placeZh.exec(sentence);
    const from = match ? match.index + 1 : 0;
    return match ? { from, to: from + (match[1]?.length ?? 0) } : null;
  }
  const rest = sentence.slice(before.length);
  const match = placeEn.exec(rest);
  const name = match?.[1] ?? "";
  if (!match || !placeNoun.test(name) || purpose.test(rest.slice(0, match.index))) return null;
  const to = before.length + match.index + match[0].length;
  return { from: to - name.length, to };
}

function halfOf(sentence: string, day: SaidDay, { language }: MeetingWords): Held["half"] {
  if (language === "zh") {
    const said = half.zh.exec(sentence.slice(day.to))?.[0];
    return said ? { value: said === "上午" ? "morning" : "afternoon", from: day.to, to: day.to + 2 } : null;
  }
  const match = /(morning|afternoon) of (?:\w+day,? )?$/.exec(sentence.slice(0, day.from));
  const word = match?.[1];
  if (!match || !word) return null;
  return { value: word === "morning" ? "morning" : "afternoon", from: match.index, to: match.index + word.length };
}

/** What a text says of the meeting being held; of its opening only the first sentence that tells of it counts. */
export function heldIn(text: string, meeting: MeetingWords, part: Part): Held[] {
  const { language } = meeting;
  const found = sentencesOf(text, language).flatMap(({ text: sentence, from }) => {
    if (tellsOfAnother(sentence, meeting)) return [];
    const before = tellings(meeting, part)
      .map((telling) => telling.exec(sentence)?.[0])
      .find((one) => one !== undefined);
    if (before === undefined) return [];
    const days = daysSaid(sentence, language, meeting.day ?? "0000-00-00");
    const day = (language === "en" ? dayEn : dayZh)(before, sentence, days);
    const moved = <Spot extends Place>(spot: Spot | null): Spot | null =>
      spot && { ...spot, from: spot.from + from, to: spot.to + from };
    const half = day && halfOf(sentence, day, meeting);
    return [
      {
        days: days.map(({ value }) => value),
        day: moved(day),
        half: moved(half),
        venue: moved(venueOf(before, sentence, meeting)),
      },
    ];
  });
  return part === "opening" ? found.slice(0, 1) : found;
}
