import type { AgendaKind } from "../../record";

export type Language = "en" | "zh";

export const parts = ["purpose", "time", "place", "attends", "agenda", "requirements", "contact"] as const;
export type Part = (typeof parts)[number];

type Role = { name: string; quota: number; observer: boolean };

export type NoticeWords = {
  notice: (title: string) => string;
  to: string;
  allDistricts: string;
  part: Record<Part, string>;
  /** What stands before the name of the part at this place, from 0. */
  number: (place: number) => string;
  join: string;
  colon: string;
  when: (day: string, hours: string) => string;
  hours: (from: string, until: string | null) => string;
  until: (first: string, last: string) => string;
  half: Record<string, string>;
  noDay: string;
  mode: { online: string; mixed: string };
  role: (role: Role) => string;
  reply: (day: string) => string;
  kind: Record<AgendaKind, string>;
  item: (kind: string, subject: string, unit: string) => string;
};

const numerals = ["一", "二", "三", "四", "五", "六", "七"];

/** What a notice of a meeting says around the facts. */
export const words: Record<Language, NoticeWords> = {
  zh: {
    notice: (title) => `关于召开${title}的通知`,
    to: "主送：",
    allDistricts: "各区妇女联合会",
    part: {
      ...{ purpose: "会议目的", time: "会议时间", place: "会议地点", attends: "参会人员" },
      ...{ agenda: "会议议程", requirements: "有关要求", contact: "联系方式" },
    },
    number: (place) => `${numerals[place] ?? ""}、`,
    join: "、",
    colon: "：",
    when: (day, hours) => `${day}${hours}`,
    hours: (from, until) => (until === null ? from : `${from}—${until}`),
    until: (first, last) => `${first}至${last}`,
    half: { morning: "上午", afternoon: "下午" },
    noDay: "另行通知",
    mode: { online: "线上召开", mixed: "线上线下结合" },
    role: ({ name, quota, observer }) => `${name}（每单位${quota}名${observer ? "，列席" : ""}）`,
    reply: (day) => `请于${day}前（含当日）报送参会名单；逾期报送须经主办单位同意。`,
    kind: {
      ...{ convey: "传达", brief: "情况通报", hand_out: "会议材料", present: "交流发言", review: "工作总结" },
      ...{ arrange: "工作部署", discuss: "讨论", speak: "讲话", train: "培训", sign: "签约", award: "表彰" },
      ...{ launch: "启动", visit: "参观" },
    },
    item: (kind, subject, unit) =>
      [kind, subject, unit && `（${unit}）`].filter(Boolean).join(" ").replace(" （", "（"),
  },
  en: {
    notice: (title) => `Notice of meeting: ${title}`,
    to: "To: ",
    allDistricts: "all district women's federations",
    part: {
      ...{ purpose: "Purpose", time: "Time (Beijing)", place: "Place", attends: "Who attends" },
      ...{ agenda: "Agenda", requirements: "Requirements", contact: "Contact" },
    },
    number: (place) => `${place + 1}. `,
    join: "; ",
    colon: ": ",
    when: (day, hours) => (hours ? `${day}, ${hours}` : day),
    hours: (from, until) => (until === null ? from : `${from}–${until}`),
    until: (first, last) => `${first} – ${last}`,
    half: { morning: "morning", afternoon: "afternoon" },
    noDay: "to be announced",
    mode: { online: "Online", mixed: "In person and online" },
    role: ({ name, quota, observer }) => `${name}: ${quota} from each body${observer ? " (non-voting)" : ""}`,
    reply: (day) => `Please name those who attend by ${day}. A name given later needs the host's consent.`,
    kind: {
      ...{ convey: "Message conveyed", brief: "Briefing", hand_out: "Material", present: "Presentation" },
      ...{ review: "Review", arrange: "Plans", discuss: "Discussion", speak: "Speech", train: "Training" },
      ...{ sign: "Signing", award: "Award", launch: "Launch", visit: "Visit" },
    },
    item: (kind, subject, unit) => `${subject ? `${kind}: ${subject}` : kind}${unit && ` (${unit})`}`,
  },
};
