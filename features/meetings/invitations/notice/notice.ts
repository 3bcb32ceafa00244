import { dayInWords } from "@/features/events/when";
import { fromBeijing } from "@/platform/clock";
import { themeOf, titleOf } from "../../published/words";
import type { AgendaKind, Bilingual } from "../../record";
import { type Language, type NoticeWords, type Part, parts, words } from "./words";

export type NoticeFacts = {
  meeting: {
    year: number;
    quarter: number;
    date: string | null;
    endDate: string | null;
    halfDay: string | null;
    startsAt: string | null;
    endsAt: string | null;
    mode: "in_person" | "online" | "mixed";
    venueEn: string;
    venueZh: string;
    purpose: Bilingual;
    series: Bilingual;
    host: Bilingual;
  };
  notice: {
    repliesDueOn: string | null;
    basisEn: string;
    basisZh: string;
    requirementsEn: string;
    requirementsZh: string;
    contactEn: string;
    contactZh: string;
  };
  roles: readonly { nameEn: string; nameZh: string; quota: number; observer: boolean }[];
  bodies: readonly { kind: string; nameEn: string; nameZh: string }[];
  allDistricts: boolean;
  agenda: readonly {
    kind: AgendaKind;
    subjectEn: string;
    subjectZh: string;
    unitEn: string | null;
    unitZh: string | null;
  }[];
};

export type Notice = {
  title: string;
  addressees: string;
  host: string;
  parts: { part: Part; name: string; lines: string[] }[];
};

// The other language, where nothing was written in this one.
const pick = (language: Language, en: string, zh: string) => (language === "en" ? en || zh : zh || en);
const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** A day (YYYY-MM-DD) with its weekday in words. */
export function dayOf(day: string, language: Language): string {
  return dayInWords(fromBeijing(`${day} 12:00:00`), language);
}

type When = Pick<NoticeFacts["meeting"], "date" | "endDate" | "halfDay" | "startsAt" | "endsAt">;

/** When a meeting is, as far as it is known. */
export function whenIn(language: Language, { date, endDate, halfDay, startsAt, endsAt }: When): string {
  const said = words[language];
  if (date === null) return said.noDay;
  if (endDate !== null) {
    const at = (day: string, time: string | null) => said.when(dayOf(day, language), time?.slice(0, 5) ?? "");
    return said.until(at(date, startsAt), at(endDate, startsAt && endsAt));
  }
  const hours =
    startsAt === null
      ? (said.half[halfDay ?? ""] ?? "")
      : said.hours(startsAt.slice(0, 5), endsAt?.slice(0, 5) ?? null);
  return said.when(dayOf(date, language), hours);
}

/** Where a meeting is; empty where that is not known. */
export function whereIn(
  language: Language,
  meeting: Pick<NoticeFacts["meeting"], "mode" | "venueEn" | "venueZh">,
): string {
  const venue = pick(language, meeting.venueEn, meeting.venueZh);
  const mode = meeting.mode === "in_person" ? "" : words[language].mode[meeting.mode];
  return [venue, mode].filter(Boolean).join(words[language].join);
}

function linesIn(part: Part, language: Language, facts: NoticeFacts, said: NoticeWords): string[] {
  const { meeting, notice, roles, agenda } = facts;
  const of = (en: string, zh: string) => linesOf(pick(language, en, zh));
  switch (part) {
    case "purpose":
      return [...of(notice.basisEn, notice.basisZh), themeOf(meeting.purpose)[language]].filter(Boolean);
    case "time":
      return [whenIn(language, meeting)];
    case "place":
      return [whereIn(language, meeting)].filter(Boolean);
    case "attends":
      return roles.map((role) => said.role({ ...role, name: pick(language, role.nameEn, role.nameZh) }));
    case "agenda":
      return agenda.map((item) =>
        said.item(
          said.kind[item.kind],
          pick(language, item.subjectEn, item.subjectZh),
          pick(language, item.unitEn ?? "", item.unitZh ?? ""),
        ),
      );
    case "requirements": {
      const due = notice.repliesDueOn === null ? [] : [said.reply(dayOf(notice.repliesDueOn, language))];
      return [...due, ...of(notice.requirementsEn, notice.requirementsZh)];
    }
    case "contact":
      return of(notice.contactEn, notice.contactZh);
  }
}

/** The notice of a meeting in one language; what is not known is left out. */
export function noticeIn(language: Language, facts: NoticeFacts): Notice {
  const said = words[language];
  const { allDistricts, bodies, meeting } = facts;
  const named = bodies
    .filter(({ kind }) => !(allDistricts && kind === "district"))
    .map(({ nameEn, nameZh }) => pick(language, nameEn, nameZh));
  return {
    title: said.notice(titleOf(meeting)[language]),
    addressees: [...(allDistricts ? [said.allDistricts] : []), ...named].join(said.join),
    host: pick(language, meeting.host.en, meeting.host.zh),
    parts: parts
      .map((part) => ({ part, lines: linesIn(part, language, facts, said) }))
      .filter(({ lines }) => lines.length > 0)
      .map(({ part, lines }, place) => ({ part, name: `${said.number(place)}${said.part[part]}`, lines })),
  };
}

/** The notice as plain text for a letter. */
export function noticeText(language: Language, facts: NoticeFacts): string {
  const { title, addressees, host, parts: all } = noticeIn(language, facts);
  const said = words[language];
  return [
    title,
    "",
    ...(addressees === "" ? [] : [`${said.to}${addressees}`, ""]),
    ...all.flatMap(({ name, lines }) =>
      lines.length === 1 ? [`${name}${said.colon}${lines[0]}`] : [name, ...lines.map((line) => `  - ${line}`)],
    ),
    "",
    host,
  ].join("\n");
}

/** What of a notice is for somebody invited apart: not who else is called, nor what is asked of the bodies. */
export function forGuest(facts: NoticeFacts): NoticeFacts {
  const notice = { ...facts.notice, repliesDueOn: null, requirementsEn: "", requirementsZh: "" };
  return { ...facts, roles: [], bodies: [], allDistricts: false, notice };
}
