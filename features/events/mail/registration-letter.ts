import type { Letter } from "@/platform/mail";
import { type Language, saidIn } from "../event";
import { type CalendarEvent, calendarOf } from "../ics/calendar";
import type { LetterKind } from "../letters";
import { whenInWords } from "../when";
import { type LetterWords, words } from "./words";

export type LetterFacts = {
  kind: LetterKind;
  language: Language;
  standing: "confirmed" | "waiting";
  people: number;
  event: CalendarEvent & { cancelReasonEn: string; cancelReasonZh: string };
  /** What opens the registration; null when it cannot be told any more. */
  key: string | null;
};

function openingOf({ kind, standing }: LetterFacts, said: LetterWords) {
  if (kind === "again") return standing === "waiting" ? said.again_waiting : said.again;
  return said[kind];
}

/**
 * A letter to someone registered, in the language of the form. Nothing a stranger may have typed into that form stands
 * in it: whoever enters somebody else's address cannot write to them through the portal.
 */
export function registrationLetter(facts: LetterFacts, siteUrl: string): Omit<Letter, "to"> {
  const { kind, language, event, key, people } = facts;
  const said = words[language];
  const opening = openingOf(facts, said);
  const pick = (en: string, zh: string) => saidIn(language, { en, zh }).replace(/\s+/g, " ");
  const title = pick(event.titleEn, event.titleZh);
  const line = (label: string, text: string | number) => `${label}${said.colon}${text}`;
  const isOff = kind === "event_cancelled";
  const lines = [
    opening.text,
    "",
    title,
    line(said.when, whenInWords(event, language)),
    line(said.where, pick(event.placeEn, event.placeZh)),
    line(said.people, people),
    ...(isOff ? [line(said.reason, pick(event.cancelReasonEn, event.cancelReasonZh))] : []),
    line(said.page, `${siteUrl}/${language}/events/calendar/${event.slug}`),
    ...(isOff || key === null ? [] : ["", said.cancel, `${siteUrl}/${language}/registration/${event.slug}/${key}`]),
    "",
    said.mistake,
    "",
  ];
  const file = { siteUrl, language, name: title };
  return {
    subject: `${opening.subject}${said.colon}${title}`,
    text: lines.join("\n"),
    attachments:
      facts.standing === "confirmed"
        ? [{ filename: "event.ics", contentType: "text/calendar; charset=utf-8", content: calendarOf([event], file) }]
        : [],
  };
}
