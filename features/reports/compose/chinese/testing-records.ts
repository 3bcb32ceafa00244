import type { MeetingFacts } from "@/features/meetings/facts";
import { halfDays, meetingParts, modes, partnerRoles } from "@/features/meetings/record";
import { seriesKinds } from "@/features/meetings/series/series";
import { agendaOf, leader, lecturer } from "./testing-agenda";
import { type Dice, diceOf, oneOf, some } from "./testing-dice";
import { gaps, without } from "./testing-gaps";
import { both, bwf, district, school } from "./testing-units";
import { groups, matters, series } from "./testing-words";

type Kind = MeetingFacts["kind"];

const days = ["2026-03-26", "2026-06-24", "2026-09-22", "2026-11-05", "2025-12-31"];
const spans: [first: string, last: string][] = [
  ["2026-05-09", "2026-05-11"],
  ["2026-04-30", "2026-05-02"],
  ["2025-12-30", "2026-01-02"],
  ["2026-03-02", "2026-04-03"],
];

function whenOf(kind: Kind, dice: Dice) {
  if (dice(kind === "training" ? 2 : 6) > 0) {
    return { date: oneOf(days, dice), endDate: null, halfDay: oneOf([null, ...halfDays], dice) };
  }
  const [date, endDate] = oneOf(kind === "training" ? spans : spans.slice(0, 2), dice);
  return { date, endDate, halfDay: null };
}

function whoCame(dice: Dice) {
  const isCounted = dice(3) === 0;
  const attendance = oneOf(groups, dice).map((name) => ({ name: both(name), count: isCounted ? 2 + dice(9) : null }));
  const sum = attendance.reduce((all, { count }) => all + (count ?? 0), 0);
  const headCountPrecision = oneOf(["exact", "exact", "nearly", "over"] as const, dice);
  const headCount = headCountPrecision === "exact" ? sum + (isCounted && dice(2) === 0 ? 0 : 24) : 10 * (4 + dice(9));
  return { attendance, headCount, headCountPrecision };
}

const kinds = [...seriesKinds, "visit", "joint_event"] as const;
const partners = { co_host: "快手妇联", organiser: "首都图书馆", supporter: "大兴区妇女联合会", adviser: "市教委" };
const hosts: Partial<Record<Kind, typeof school>> = {
  training: school,
  visit: district("平谷"),
  joint_event: district("平谷"),
};

/** Whoever held it and where. */
function whoAndWhere(kind: Kind, dice: Dice) {
  const other = dice(3) === 0 ? hosts[kind] : undefined;
  const places = kind === "visit" ? ["门头沟区", "延庆区"] : ["北京妇女儿童服务中心", "首都图书馆"];
  const isOwn = other?.kind === "district" && kind === "visit";
  return { host: other ?? bwf, venue: both(isOwn ? "马坊镇" : oneOf(places, dice)) };
}

function wholeRecord(dice: Dice): MeetingFacts {
  const kind = oneOf(kinds, dice);
  const matter = oneOf(matters, dice);
  const own = kind === "training" || kind === "visit" || kind === "joint_event" ? matter[kind] : null;
  const { host, venue } = whoAndWhere(kind, dice);
  const remarks = { acknowledged: both(matter.acknowledged), analysed: both(matter.analysed), aim: both(matter.aim) };
  const training = {
    ...{ topic: both(matter.topic), partner: both("市总工会"), basis: both(matter.basis) },
    ...{ secondAudience: both(matter.audience), outcome: both(matter.outcome) },
  };
  const part = (one: (typeof meetingParts)[number]) => (one === "lectured" ? lecturer(dice) : leader(dice));
  const held = some(partnerRoles, dice, kind === "joint_event" ? 2 : 6);
  return {
    ...{ kind, year: 2026, quarter: 1, status: "held", isPublic: true, host, venue },
    ...{ ...whenOf(kind, dice), ...whoCame(dice) },
    mode: kind === "visit" || dice(3) > 0 ? "in_person" : oneOf(modes, dice),
    series: both(oneOf(own ? own.series : (series[kind] ?? ["工作会"]), dice)),
    purpose: both(own ? own.purpose : matter.purpose),
    partners: held.map((role) => ({ role, name: both(partners[role]) })),
    people: some(meetingParts, dice, 3).map((one) => ({ part: one, person: part(one) })),
    agenda: agendaOf(kind, matter, host, dice),
    remarks: { speaker: dice(8) === 0 ? lecturer(dice) : leader(dice), ...remarks },
    asks: matter.asks.map((ask, index) => ({ id: index + 1, ...both(ask) })),
    training: kind === "training" || dice(2) === 0 ? training : null,
    outlook: matter.outlook.map(both),
  };
}

/** The record with this number, the same for ever: of every kind, and each with other things missing. */
export function variedRecord(number: number): MeetingFacts {
  const dice = diceOf(number);
  const names = Object.keys(gaps);
  const record = wholeRecord(dice);
  const own = names[number % names.length] ?? "";
  return without(record, [own, ...names.filter(() => dice(12) === 0)]);
}
