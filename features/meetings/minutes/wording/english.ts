import type { PartnerRole } from "../../record";
import type { Named, PlaceFacts } from "../facts";
import { byRole, joined, type Openings, unstopped, type Wording } from "./wording";

const quarters = ["First", "Second", "Third", "Fourth"];
const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** Days from the first to the last, what they share said once: 17 to 18 November 2026. */
function daysInWords(first: string, last: string): string {
  const [day = "", month = "", year = ""] = dayInWords(first).split(" ");
  const [, lastMonth, lastYear] = dayInWords(last).split(" ");
  const begun = [
    day,
    ...(month === lastMonth && year === lastYear ? [] : [month]),
    ...(year === lastYear ? [] : [year]),
  ];
  return `${begun.join(" ")} to ${dayInWords(last)}`;
}

const roles: Record<PartnerRole, string> = {
  ...{ co_host: "Co-host", organiser: "Organiser", supporter: "Supporter", adviser: "Adviser" },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const title = (text: string) => text.split(" ").map(capital).join(" ");
const by = (actor: string) => (actor === "" ? "" : ` by ${actor}`);

const kinds: Record<keyof Openings, string> = {
  ...{ convey: "Conveyed", brief: "Briefing", hand_out: "Handed out", present: "Presentation", review: "Review" },
  ...{ arrange: "Arrangements", discuss: "Discussion", speak: "Remarks", train: "Training", sign: "Signing" },
  ...{ award: "Award", launch: "Launch", visit: "Visit" },
};

const openings: Openings = {
  convey: (subject, actor) =>
    actor ? `The meeting heard ${actor} convey ${subject}.` : `The meeting was told of ${subject}.`,
  brief: (subject, actor) =>
    actor ? `The meeting heard ${actor} brief it on ${subject}.` : `The meeting was briefed on ${subject}.`,
  hand_out: (subject, actor) => `The meeting was given ${subject}${by(actor)}.`,
  present: (subject, actor) => `The meeting heard a presentation${by(actor)} on ${subject}.`,
  review: (subject, actor) =>
    actor ? `The meeting heard ${actor} sum up ${subject}.` : `The meeting summed up ${subject}.`,
  arrange: (subject, actor) =>
    actor
      ? `The meeting heard ${actor} make arrangements for ${subject}.`
      : `The meeting made arrangements for ${subject}.`,
  discuss: (subject) => `The meeting discussed ${subject}.`,
  speak: (subject, actor) =>
    actor ? `The meeting heard ${actor} speak on ${subject}.` : `The meeting heard remarks on ${subject}.`,
  train: (subject, actor) => `The meeting was trained${by(actor)} in ${subject}.`,
  sign: (subject, actor) => `The meeting saw ${subject} signed${by(actor)}.`,
  award: (subject, actor) => `The meeting saw ${subject} presented${by(actor)}.`,
  launch: (subject, actor) => `The meeting saw ${subject} launched${by(actor)}.`,
  visit: (subject) => `Those attending visited ${subject}.`,
};

const withPosts = ({ name, posts }: Named) => joined([name.en, ...posts.map(({ en }) => en)], ", ");
const listed = (people: Named[]) => joined(people.filter(({ name }) => name.en !== "").map(withPosts), "; ");

function seat({ name, post, unit, role, substitute, isPresent }: PlaceFacts): string {
  const body = unit?.short.en ?? "";
  if (name === "") return joined([body, role?.name.en ?? ""], ", ");
  const more = joined([post, body, substitute && isPresent ? "substitute" : ""], ", ");
  return more === "" ? name : `${name} (${more})`;
}

const seats = (label: string, places: PlaceFacts[]) => {
  const names = joined(places.map(seat), ", ");
  return names === "" ? "" : `${label}: ${names}`;
};

const due = (day: string | null) => (day === null ? "" : `Due: ${dayInWords(day)}.`);

/** Minutes in English. */
export const english: Wording = {
  title: ({ series, year, quarter }) =>
    `Minutes of the ${title(series.en || "meeting")}, ${quarters[quarter - 1]} Quarter of ${year}`,
  headings: { facts: "The meeting", attendance: "Attendance", asks: "Work asked for", closing: "Record" },
  facts: {
    time: ({ date, endDate, startsAt, endsAt, halfDay }) => {
      if (date === null) return "";
      if (endDate !== null && startsAt === null) return `Time: ${daysInWords(date, endDate)}`;
      if (endDate !== null) {
        const until = joined([dayInWords(endDate), endsAt ?? ""], ", ");
        return `Time: ${dayInWords(date)}, ${startsAt} to ${until}`;
      }
      const hours = joined([startsAt ?? "", startsAt === null ? "" : (endsAt ?? "")], " to ");
      return `Time: ${joined([dayInWords(date), hours || (halfDay ?? "")], ", ")}`;
    },
    place: ({ venue, mode }) => {
      const way = { in_person: "", online: "online", mixed: "in person and online" }[mode];
      const place = joined([venue.en, way], ", ");
      return place === "" ? "" : `Place: ${place}`;
    },
    host: ({ host }) => (host.en === "" ? "" : `Host: ${host.en}`),
    partners: (partners) => byRole(partners, "en").map(({ role, names }) => `${roles[role]}: ${names.join("; ")}`),
    chair: (chairs) => (listed(chairs) === "" ? "" : `Chair: ${listed(chairs)}`),
  },
  attendance: {
    leaders: (people) => (listed(people) === "" ? "" : `Present: ${listed(people)}`),
    attending: (role, places) => seats(capital(role || "others attending"), places),
    observers: (role, places) => seats(role ? `Observers, ${role}` : "Observers", places),
    groups: (groups) => {
      const known = groups.filter(({ name }) => name.en !== "");
      const each = known.map(({ name, count }) => (count === null ? name.en : `${name.en} (${count})`));
      return each.length === 0 ? "" : `Attending: ${each.join("; ")}`;
    },
    guests: (places) => seats("Guests", places),
    excused: (places) => {
      const each = places.map((place) => joined([seat(place), unstopped(place.reason)], ": "));
      return joined(each, "; ") === "" ? "" : `Excused: ${joined(each, "; ")}`;
    },
    absent: (places) => seats("Absent", places),
  },
  item: {
    heading: ({ kind, subject, actor }, number) =>
      `${number}. ${joined([joined([kinds[kind], subject.en], ": "), actor?.en ? `(${actor.en})` : ""], " ")}`,
    opening: ({ kind, subject, subjectYear, actor }) => {
      if (subject.en === "") return "";
      const about = subjectYear === null ? subject.en : `${subject.en} in ${subjectYear}`;
      return openings[kind](unstopped(about), actor?.en ?? "");
    },
    heard: (words) => `The meeting heard: ${words}`,
    discussed: (words) => `The meeting discussed: ${words}`,
    decided: "The meeting decided:",
    decision: ({ text, unit, dueOn }, number) =>
      `(${number}) ${joined([`${unstopped(text)}.`, unit === "" ? "" : `Responsible: ${unit}.`, due(dueOn)], " ")}`,
  },
  carried: {
    heading: ({ year, quarter }) => `Open follow-ups from the ${quarters[quarter - 1]} Quarter of ${year}`,
    sum: (count) =>
      count === 1
        ? "1 follow-up was open when the meeting came."
        : `${count} follow-ups were open when the meeting came.`,
    asked: ({ text, dueOn, age }, number) => {
      const old = ["issued this quarter", "1 quarter"][age] ?? `${age} quarters`;
      return `(${number}) ${joined([`${unstopped(text)}.`, due(dueOn), `Age: ${old}.`], " ")}`;
    },
    reported: ({ unit, day, note, names }) =>
      joined([`${unit}, reported on ${dayInWords(day)}: ${note}`, names === "" ? "" : `(${names})`], " "),
    unreported: (units) => `Nothing reported: ${units.join(", ")}`,
  },
  asked: (speaker) => `${withPosts(speaker)}, asked the districts to:`,
  ask: ({ text, dueOn }, number) => `(${number}) ${joined([`${unstopped(text)}.`, due(dueOn)], " ")}`,
  recorders: (names) => `Recorder: ${names.join(", ")}`,
  approver: (name, day) => `Approved by: ${name}, ${dayInWords(day)}`,
  distribution: (bodies) => `Distribution: ${bodies.join(", ")}`,
};
