import type { PartnerRole } from "../../record";
import type { Named, PlaceFacts } from "../facts";
import { byRole, joined, type Openings, unstopped, type Wording } from "./wording";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number from 1 to 99 as headings are counted: 一, 十, 十一, 二十. */
export function counted(number: number): string {
  const tens = Math.floor(number / 10);
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return `${head}${digits[number % 10]}`;
}

function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** A last day after a first one, without the year and the month that they share: 18日, 12月1日. */
function lastInWords(first: string, last: string): string {
  const [year, month] = first.split("-");
  const words = dayInWords(last);
  if (!last.startsWith(`${year}-`)) return words;
  return words.replace(last.startsWith(`${year}-${month}-`) ? /^.*月/u : /^.*年/u, "");
}

const roles: Record<PartnerRole, string> = {
  ...{ co_host: "共同主办单位", organiser: "承办单位", supporter: "支持单位", adviser: "指导单位" },
};

const kinds: Record<keyof Openings, string> = {
  ...{ convey: "传达", brief: "情况通报", hand_out: "印发材料", present: "交流发言", review: "工作总结" },
  ...{ arrange: "工作部署", discuss: "讨论", speak: "讲话", train: "培训", sign: "签约" },
  ...{ award: "表彰", launch: "启动", visit: "参观" },
};

const openings: Openings = {
  convey: (subject, actor) => (actor ? `会议听取了${actor}关于${subject}的传达。` : `会议传达了${subject}。`),
  brief: (subject, actor) => `会议听取了${actor ? `${actor}关于` : ""}${subject}的情况通报。`,
  hand_out: (subject, actor) => (actor ? `会上，${actor}印发了${subject}。` : `会议印发了${subject}。`),
  present: (subject, actor) => `会议听取了${actor ? `${actor}关于` : ""}${subject}的交流发言。`,
  review: (subject, actor) => (actor ? `会议听取了${actor}对${subject}的总结。` : `会议总结了${subject}。`),
  arrange: (subject, actor) => (actor ? `会议听取了${actor}对${subject}的部署。` : `会议部署了${subject}。`),
  discuss: (subject) => `会议讨论了${subject}。`,
  speak: (subject, actor) => `会议听取了${actor ? `${actor}关于` : ""}${subject}的讲话。`,
  train: (subject, actor) => `会议${actor ? `由${actor}` : ""}开展了${subject}培训。`,
  sign: (subject, actor) => `会上${actor ? `，${actor}` : ""}签署了${subject}。`,
  award: (subject, actor) => `会上${actor ? `，${actor}` : ""}颁发了${subject}。`,
  launch: (subject, actor) => `会上${actor ? `，${actor}` : ""}启动了${subject}。`,
  visit: (subject) => `与会人员参观了${subject}。`,
};

const withPosts = ({ name, posts }: Named) =>
  `${joined(
    posts.map(({ zh }) => zh),
    "、",
  )}${name.zh}`;
const listed = (people: Named[]) => joined(people.filter(({ name }) => name.zh !== "").map(withPosts), "，");

const bracketed = (parts: string[]) => {
  const inside = joined(parts, "；");
  return inside === "" ? "" : `（${inside}）`;
};

function seat({ name, post, unit, role, substitute, isPresent }: PlaceFacts, cause = ""): string {
  const body = unit?.short.zh ?? "";
  if (name === "") return `${body}${role?.name.zh ?? ""}${bracketed([cause])}`;
  return `${name}${bracketed([joined([body, post, substitute && isPresent ? "代参会" : ""], "，"), cause])}`;
}

const seats = (label: string, places: PlaceFacts[]) => {
  const names = joined(
    places.map((place) => seat(place)),
    "、",
  );
  return names === "" ? "" : `${label}：${names}`;
};

const due = (day: string | null) => (day === null ? "" : `完成时限：${dayInWords(day)}`);

/** Minutes in Chinese. */
export const chinese: Wording = {
  title: ({ series, year, quarter }) =>
    `${year}年第${digits[quarter]}季度${(series.zh || "会议").replace(/^季度/u, "").replace(/会议$/u, "")}会议纪要`,
  headings: { facts: "会议概况", attendance: "参会情况", asks: "工作要求", closing: "记录与发送" },
  facts: {
    time: ({ date, endDate, startsAt, endsAt, halfDay }) => {
      if (date === null) return "";
      if (endDate !== null) {
        const until = `${lastInWords(date, endDate)}${(startsAt && endsAt) ?? ""}`;
        return `时间：${dayInWords(date)}${startsAt ?? ""}至${until}`;
      }
      const half = { morning: "上午", afternoon: "下午" };
      const hours = joined([startsAt ?? "", startsAt === null ? "" : (endsAt ?? "")], "—");
      return `时间：${dayInWords(date)}${hours || (halfDay ? half[halfDay] : "")}`;
    },
    place: ({ venue, mode }) => {
      const way = { in_person: "", online: "线上召开", mixed: "线上线下结合" }[mode];
      const place = venue.zh && way ? `${venue.zh}（${way}）` : venue.zh || way;
      return place === "" ? "" : `地点：${place}`;
    },
    host: ({ host }) => (host.zh === "" ? "" : `主办单位：${host.zh}`),
    partners: (partners) => byRole(partners, "zh").map(({ role, names }) => `${roles[role]}：${names.join("、")}`),
    chair: (chairs) => (listed(chairs) === "" ? "" : `主持：${listed(chairs)}`),
  },
  attendance: {
    leaders: (people) => (listed(people) === "" ? "" : `出席：${listed(people)}`),
    attending: (role, places) => seats(role || "其他参会人员", places),
    observers: (role, places) => seats(role ? `列席（${role}）` : "列席", places),
    groups: (groups) => {
      const known = groups.filter(({ name }) => name.zh !== "");
      const each = known.map(({ name, count }) => (count === null ? name.zh : `${name.zh}${count}人`));
      return each.length === 0 ? "" : `参会人员：${each.join("、")}`;
    },
    guests: (places) => seats("嘉宾", places),
    excused: (places) => {
      const cause = (reason: string) => (reason === "" ? "" : `事由：${reason}`);
      const each = places.map((place) => seat(place, cause(unstopped(place.reason))));
      return joined(each, "、") === "" ? "" : `请假：${joined(each, "、")}`;
    },
    absent: (places) => seats("缺席", places),
  },
  item: {
    heading: ({ kind, subject, actor }, number) =>
      `${counted(number)}、${joined([kinds[kind], subject.zh], "：")}${actor?.zh ? `（${actor.zh}）` : ""}`,
    opening: ({ kind, subject, subjectYear, actor }) => {
      if (subject.zh === "") return "";
      const about = subjectYear === null ? subject.zh : `${subjectYear}年${subject.zh}`;
      return openings[kind](unstopped(about), actor?.zh ?? "");
    },
    heard: (words) => `会议听取：${words}`,
    discussed: (words) => `会议讨论：${words}`,
    decided: "会议决定：",
    decision: ({ text, unit, dueOn }, number) =>
      `（${counted(number)}）${unstopped(text)}${bracketed([unit === "" ? "" : `责任单位：${unit}`, due(dueOn)])}。`,
  },
  carried: {
    heading: ({ year, quarter }) => `${year}年第${digits[quarter]}季度会议尚未办结的督办事项`,
    sum: (count) => `本次会议召开时，尚有${count}项未办结。`,
    asked: ({ text, dueOn, age }, number) =>
      `（${counted(number)}）${unstopped(text)}${bracketed([due(dueOn), age === 0 ? "本季度交办" : `已历${age}个季度`])}。`,
    reported: ({ unit, day, note, names }) => `${unit}于${dayInWords(day)}反馈：${note}${bracketed([names])}`,
    unreported: (units) => `尚无反馈：${units.join("、")}`,
  },
  asked: (speaker) => `${withPosts(speaker)}要求各区：`,
  ask: ({ text, dueOn }, number) => `（${counted(number)}）${unstopped(text)}${bracketed([due(dueOn)])}。`,
  recorders: (names) => `记录：${names.join("、")}`,
  approver: (name, day) => `审批签发：${name}（${dayInWords(day)}）`,
  distribution: (bodies) => `发送：${bodies.join("、")}`,
};
