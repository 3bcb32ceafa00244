import type { Bilingual } from "../record";
import { attendanceOf } from "./attendance";
import { carriedSections } from "./carried";
import { closingKey, type MinutesDocument, type Section } from "./document";
import type { ItemFacts, MinutesFacts, Named } from "./facts";
import { chinese } from "./wording/chinese";
import { english } from "./wording/english";
import type { Wording } from "./wording/wording";

type Language = "en" | "zh";

const inBoth = (say: (wording: Wording, language: Language) => string): Bilingual => ({
  en: say(english, "en"),
  zh: say(chinese, "zh"),
});

const lines = (...all: (string | string[])[]) =>
  all
    .flat()
    .filter((line) => line !== "")
    .join("\n");

const hearing = ["convey", "brief", "present", "review", "arrange", "speak"];

function itemText(item: ItemFacts, wording: Wording, language: Language): string {
  const opening = wording.item.opening(item);
  const [heard, discussed] = [item.heard[language].trim(), item.discussed[language].trim()];
  const isHeard = opening !== "" && hearing.includes(item.kind);
  const isDiscussed = opening !== "" && item.kind === "discuss";
  const decisions = item.decisions.filter(({ text }) => text[language].trim() !== "");
  return lines(
    opening,
    heard === "" || isHeard ? heard : wording.item.heard(heard),
    discussed === "" || isDiscussed ? discussed : wording.item.discussed(discussed),
    decisions.length > 0 ? wording.item.decided : "",
    decisions.map(({ text, unit, dueOn }, index) =>
      wording.item.decision({ text: text[language], unit: unit?.[language] ?? "", dueOn }, index + 1),
    ),
  );
}

function attendanceText(facts: MinutesFacts, wording: Wording, language: Language): string {
  const { attending, observers, guests, excused, absent } = attendanceOf(facts.places);
  const say = wording.attendance;
  const isSignedIn = attending.length + observers.length > 0;
  return lines(
    say.leaders(facts.leaders),
    attending.map(({ role, places }) => say.attending(role?.[language] ?? null, places)),
    isSignedIn ? "" : say.groups(facts.groups),
    observers.map(({ role, places }) => say.observers(role?.[language] ?? null, places)),
    say.guests(guests),
    say.excused(excused),
    say.absent(absent),
  );
}

function asksText({ asks, speaker }: MinutesFacts, wording: Wording, language: Language): string {
  const known = asks.filter(({ text }) => text[language].trim() !== "");
  if (known.length === 0) return "";
  const isNamed = (one: Named | null): one is Named => one !== null && one.name[language] !== "";
  return lines(
    isNamed(speaker) ? wording.asked(speaker) : "",
    known.map(({ text, dueOn }, index) => wording.ask({ text: text[language], dueOn }, index + 1)),
  );
}

function closingText({ recorders, distribution }: MinutesFacts, wording: Wording, language: Language): string {
  const bodies = distribution.map((body) => body[language]).filter((name) => name !== "");
  return lines(
    recorders.length > 0 ? wording.recorders(recorders) : "",
    bodies.length > 0 ? wording.distribution(bodies) : "",
  );
}

/**
 * The minutes in both languages, made from what is on record and nothing else: a fact that is missing, or missing in
 * one language, is left out there. A part without a word in either language is no part.
 */
export function compileMinutes(facts: MinutesFacts): MinutesDocument {
  const part = (key: keyof Wording["headings"], say: (wording: Wording, language: Language) => string): Section => ({
    key,
    heading: inBoth((wording) => wording.headings[key]),
    text: inBoth(say),
  });
  const items = facts.items.map(
    (item, index): Section => ({
      key: `item-${item.id}`,
      heading: inBoth((wording) => wording.item.heading(item, index + 1)),
      text: inBoth((wording, language) => itemText(item, wording, language)),
    }),
  );
  const about = part("facts", ({ facts: say }) =>
    lines(say.time(facts), say.place(facts), say.host(facts), say.partners(facts.partners), say.chair(facts.chairs)),
  );
  const attendance = part("attendance", (wording, language) => attendanceText(facts, wording, language));
  const asks = part("asks", (wording, language) => asksText(facts, wording, language));
  const isSaid = ({ text }: Section) => text.en !== "" || text.zh !== "";
  return {
    title: inBoth((wording) => wording.title(facts)),
    sections: [
      ...[about, attendance].filter(isSaid),
      ...carriedSections(facts.carried),
      ...items,
      ...[asks].filter(isSaid),
      part(closingKey, (wording, language) => closingText(facts, wording, language)),
    ],
  };
}

const approvedLines = { en: /^Approved by: .*\n?/u, zh: /^审批签发：.*\n?/u };

function closedWith(document: MinutesDocument, closing: (text: Bilingual) => Bilingual): MinutesDocument {
  const sections = document.sections.map((section) =>
    section.key === closingKey ? { ...section, text: closing(section.text) } : section,
  );
  return { ...document, sections };
}

/** The document with the line that says who approved it and on which day, at the head of its last part. */
export function withApprover(document: MinutesDocument, approver: { name: string; day: string }): MinutesDocument {
  const line = inBoth((wording) => wording.approver(approver.name, approver.day));
  return closedWith(withoutApprover(document), ({ en, zh }) => ({ en: lines(line.en, en), zh: lines(line.zh, zh) }));
}

/** The document without that line. */
export function withoutApprover(document: MinutesDocument): MinutesDocument {
  const { en, zh } = approvedLines;
  return closedWith(document, (text) => ({ en: text.en.replace(en, ""), zh: text.zh.replace(zh, "") }));
}
