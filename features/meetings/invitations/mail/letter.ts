import type { Letter } from "@/platform/mail";
import { titleOf } from "../../published/words";
import { invitationCalendar } from "../ics/invitation";
import type { LetterKind } from "../letters";
import { dayOf, forGuest, type NoticeFacts, noticeText, whenIn, whereIn } from "../notice/notice";
import { changesSince, isOnCalendar, readTold, type Told } from "../told";
import { words } from "./words";

type Language = "zh" | "en";

export type InvitationLetter = {
  kind: LetterKind;
  facts: NoticeFacts;
  /** What was told last, this letter included, and what before it. */
  told: string | null;
  before: string | null;
  uid: string;
  current: number;
  at: Date;
  to: readonly string[];
  body: { invitationId: number; name: { en: string; zh: string }; isDistrict: boolean; key: string | null } | null;
  guest: { origin: string; name: string; post: string; key: string | null } | null;
  /** The places of the body that nobody was named for. */
  silent: readonly { nameEn: string; nameZh: string }[];
};

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const timesOf = ({ date, endDate, halfDay, starts, ends }: Told) => ({
  ...{ date, endDate, halfDay, startsAt: starts, endsAt: ends },
});

function changesIn(language: Language, { told, before, facts }: InvitationLetter): string[] {
  const [was, is] = [readTold(before), readTold(told)];
  if (!was || !is) return [];
  const said = words[language];
  const open = (text: string) => text || said.open;
  return changesSince(was, is)
    .filter((change, _, all) => !(change === "time" && all.includes("date")))
    .map((change) => {
      if (change === "venue") {
        const at = (one: Told) => open(whereIn(language, { ...one, mode: facts.meeting.mode }));
        return said.change.venue(at(was), at(is));
      }
      return said.change[change](whenIn(language, timesOf(was)), whenIn(language, timesOf(is)));
    });
}

function opening(language: Language, letter: InvitationLetter, title: string): string[] {
  const said = words[language];
  const { facts, guest, kind } = letter;
  const due = facts.notice.repliesDueOn;
  if (kind === "remind") {
    const places = letter.silent.map(({ nameEn, nameZh }) => `  - ${language === "en" ? nameEn : nameZh || nameEn}`);
    return [said.remind(title, due === null ? null : dayOf(due, language)), ...places];
  }
  if (kind === "cancel") {
    return [readTold(letter.told)?.cancelled ? said.cancelled(title) : said.withdrawn(title)];
  }
  if (kind === "change") return [said.changed(title), ...changesIn(language, letter).map((line) => `  - ${line}`)];
  const origin = guest?.origin === "lecturer" || guest?.origin === "audience" ? guest.origin : "guest";
  return [guest ? said.invitedGuest[origin](title, facts.meeting.host[language]) : said.invited(title)];
}

function noticeFor(language: Language, { kind, facts, guest }: InvitationLetter): string[] {
  if (kind === "remind" || kind === "cancel") return [];
  return ["", noticeText(language, guest ? forGuest(facts) : facts)];
}

function replyLines(language: Language, { body, guest, kind }: InvitationLetter, siteUrl: string): string[] {
  if (kind === "cancel") return [];
  const said = words[language];
  if (guest?.key) return ["", said.guestKey, `${siteUrl}/${language}/invitation/${guest.key}`];
  if (!body) return [];
  const desk = body.isDistrict ? [said.desk, `${siteUrl}/${language}/district/invitations/${body.invitationId}`] : [];
  const link = body.key === null ? [said.noKey] : [said.key, `${siteUrl}/${language}/invitation/${body.key}`];
  return ["", ...link, ...desk];
}

function textIn(
  language: Language,
  letter: InvitationLetter,
  siteUrl: string,
  files: { notice: boolean; calendar: boolean },
) {
  const said = words[language];
  const { body, guest, facts } = letter;
  const name = body ? body.name[language] : inOneLine(`${guest?.name ?? ""} ${guest?.post ?? ""}`);
  const attached = files.notice ? [said.files] : files.calendar ? [said.calendarFile] : [];
  return [
    said.dear(name),
    "",
    ...opening(language, letter, titleOf(facts.meeting)[language]),
    ...noticeFor(language, letter),
    ...replyLines(language, letter, siteUrl),
    ...(attached.length > 0 ? ["", ...attached] : []),
  ].join("\n");
}

function calendarOf(letter: InvitationLetter, siteUrl: string): string | null {
  const { kind, facts, uid, current, at, to } = letter;
  const [is, was] = [readTold(letter.told), readTold(letter.before)];
  if (kind === "remind" || !is) return null;
  const off = kind === "cancel" || !isOnCalendar(is);
  // A meeting that has lost its day is taken out of calendars until it has another.
  const shown = is.date === null ? was : is;
  if (!shown || shown.date === null) return null;
  const host = new URL(siteUrl).hostname;
  const title = titleOf(facts.meeting);
  return invitationCalendar({
    method: off ? "CANCEL" : "REQUEST",
    ...{ uid: `${uid}@${host}`, sequence: current, at },
    ...{ date: shown.date, endDate: shown.endDate, starts: shown.starts, ends: shown.ends },
    summary: `${title.zh} / ${title.en}`,
    location: [...new Set([shown.venueZh, shown.venueEn])].filter(Boolean).join(" / "),
    description: whenIn("zh", timesOf(shown)),
    organiser: { name: facts.meeting.host.zh || facts.meeting.host.en, email: `portal@${host}` },
    attendees: to,
  });
}

const subjects: Record<LetterKind, { zh: string; en: string }> = {
  invite: { zh: "会议通知", en: "Invitation" },
  change: { zh: "会议变更", en: "Change" },
  cancel: { zh: "会议取消", en: "Cancelled" },
  remind: { zh: "催报参会名单", en: "Reminder" },
};

/** A letter about an invitation in both languages, Chinese first, with its files; `pdf` is the notice, in base64. */
export function invitationLetter(letter: InvitationLetter, siteUrl: string, pdf: string | null): Omit<Letter, "to"> {
  const title = titleOf(letter.facts.meeting);
  const subject = subjects[letter.kind];
  const calendar = calendarOf(letter, siteUrl);
  const method = calendar?.includes("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
  const files = { notice: pdf !== null, calendar: calendar !== null };
  const attachments: Letter["attachments"] = [
    ...(pdf === null
      ? []
      : [{ filename: "notice.pdf", contentType: "application/pdf", content: pdf, encoding: "base64" as const }]),
    ...(calendar === null
      ? []
      : [
          { filename: "meeting.ics", contentType: `text/calendar; charset=utf-8; method=${method}`, content: calendar },
        ]),
  ];
  return {
    subject: inOneLine(`${subject.zh}：${title.zh} / ${subject.en}: ${title.en}`),
    text: `${textIn("zh", letter, siteUrl, files)}\n\n----\n\n${textIn("en", letter, siteUrl, files)}\n`,
    attachments,
  };
}
