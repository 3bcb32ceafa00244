import type { MeetingFacts } from "@/features/meetings/facts";
import { itemField } from "../../facts/facts-of";
import type { Composition, Sentence } from "../composition";
import { wordsOf } from "../phrase";
import { gatheringOf } from "./gathering";

/** What a reader of good English would strike out in any sentence; each stood in a text once. */
const slips: [RegExp, string][] = [
  [
    /\b(?:attendees|participants) (?:were (?:informed|told|briefed|trained)|heard|listened)\b[^.;]*? (?:of|about|on|in) (?:their|its)\b/i,
    "the work of those who only listened",
  ],
  [/\bpresentation was given on (?:their|its)\b/, "the work of nobody"],
  [/\ba representative (?:(?!representatives)[^.;])* on their\b/i, "one who speaks of their work"],
  [/\b(?:in collaboration|together) with [^.,;]* (?:at|online|in person)\b/i, "the partner's place"],
  [/\bjoined them and\b/, "guests who did nothing"],
  [/\btake part in the (?:\w+ )*(?:visit|tour) at\b/, "a visit at a place"],
  [/\(1\)|\b1 people\b/, "one of several"],
  [
    /^(?:(?:At|During) the \w+, )?the [^,.]* (?:gave a (?:briefing|review)|looked (?:back|ahead)|made arrangements|(?:handed out|distributed) material|(?:briefed|addressed|spoke to) (?:attendees|participants)|(?:took part|joined) in an? (?:discussion|signing|launch|award ceremony))\.$/i,
    "a body that did nothing in particular",
  ],
  [/\bgave guidance to\b/, "guidance to a meeting"],
  [/\bonline from (?:[A-Z][a-z]+ \d|[^.]* from [A-Z][a-z]+ \d)/, "online from a day"],
  [
    /\b(?:briefed \w+ on|briefing on|account of|briefed on) (?:(?! and |,)[^.;])*, and (?:handed|distributed|received|were given)\b/,
    "a comma too many",
  ],
];

const textOf = ({ spans }: Sentence) => wordsOf(spans);

type Item = MeetingFacts["agenda"][number];

function itemsByKey({ agenda }: MeetingFacts): Map<string, Item> {
  return new Map(agenda.map((item, position) => [itemField({ ...item, position }), item]));
}

function presented({ paragraphs, captions }: Composition, facts: MeetingFacts): string[] {
  const items = itemsByKey(facts);
  const those = [...paragraphs.flat(), ...captions].filter(
    ({ key }) => /^(?:caption\.)?presenters/.test(key) || items.get(key)?.kind === "present",
  );
  return those
    .map(textOf)
    .flatMap((text) => (/\bpresent(?:s|ed)?\b/.test(text) ? [`a subject presented: ${text}`] : []));
}

/** Lectures on one subject told one by one, and whoever lectured told after what came of it or at another gathering. */
function lectures({ paragraphs }: Composition, facts: MeetingFacts): string[] {
  const items = itemsByKey(facts);
  const isLecture = ({ key }: Sentence) => key === "lecturers" || items.get(key)?.kind === "train";
  return paragraphs.flatMap((sentences) => {
    const keys = sentences.map(({ key }) => key);
    const outcome = keys.findIndex((key) => key === "training.audience" || key === "training.outcome");
    const late = outcome < 0 ? [] : sentences.slice(outcome).filter(isLecture);
    const isSession = facts.kind !== "training" && keys.some((key) => /^training(?:\.basis)?$/.test(key));
    const astray = sentences.filter(
      (one) => isSession && one.key === "lecturers" && /\b(?:at|during) the (?!training)/.test(textOf(one)),
    );
    const apart = sentences.filter((one, index) => {
      const [item, next] = [items.get(one.key), items.get(keys[index + 1] ?? "")];
      const same = item?.subject.en === next?.subject.en && item?.subject.zh === next?.subject.zh;
      return item?.kind === "train" && next?.kind === "train" && same;
    });
    return [
      ...late.map((one) => `a lecture told late: ${textOf(one)}`),
      ...astray.map((one) => `a lecture elsewhere: ${textOf(one)}`),
      ...apart.map((one) => `lectures on one subject apart: ${textOf(one)}`),
    ];
  });
}

/** Whoever "them" stands for in what was asked must be all that the leader has just spoken of. */
function asked({ paragraphs }: Composition, { remarks }: MeetingFacts): string[] {
  const found = [remarks?.acknowledged.en ?? "", remarks?.analysed.en ?? ""].filter((words) => /\w/.test(words));
  const isClear = found.length > 0 && found.every((words) => /federations/.test(words));
  const texts = paragraphs.flat().map(textOf);
  return texts
    .filter((text) => !isClear && /\b(?:asked|called on|urged) them\b/.test(text))
    .map((text) => `asked whom: ${text}`);
}

function ranks({ paragraphs }: Composition): string[] {
  const lead = (paragraphs[0] ?? []).filter(({ key }) => ["presided", "attended", "opened"].includes(key)).map(textOf);
  const isHigh = (text: string) => text.includes("Leading Party");
  return lead.filter((text, index) => /part-time/.test(text) && !isHigh(text) && lead.slice(index + 1).some(isHigh));
}

function namedTwice(text: string): string[] {
  const [, venue = "", areas = ""] = /\bto (.*), as well as ([^.]*?)(?:, |\.)/.exec(text) ?? [];
  const twice = areas.split(/, | and /).filter((area) => area !== "" && venue.includes(area));
  return twice.map((area) => `${area} twice: ${text}`);
}

function begunAlike({ paragraphs }: Composition, facts: MeetingFacts): string[] {
  const { meeting, attendees } = gatheringOf(facts);
  const bare = (text = "") => text.toLowerCase().replace(/^(?:at|during) the \w+, /, "");
  return paragraphs.flatMap((sentences) => {
    const texts = sentences.map(textOf);
    return texts.filter((text, index) =>
      [`${meeting} `, `${attendees} `, "it ", "they "].some(
        (begun) => bare(text).startsWith(begun) && bare(texts[index + 1]).startsWith(begun),
      ),
    );
  });
}

/** Letters that stand for a name before they have been written out behind it. */
function unexplained({ paragraphs }: Composition): string[] {
  const body = paragraphs.flat().map(textOf).join(" ");
  const used = [...body.matchAll(/(?<![\w-])[A-Z]{3,}(?![\w-])/g)];
  const first = used.filter(
    ({ 0: letters, index }) => body.search(new RegExp(`(?<![\\w-])${letters}(?![\\w-])`)) === index,
  );
  return first
    .filter(({ 0: letters, index }) => body.slice(index - 1, index + letters.length + 1) !== `(${letters})`)
    .map(({ 0: letters }) => letters);
}

/** What is wrong with how a composition reads, sentence by sentence and from one to the next; empty when nothing is. */
export function mannersOf(composition: Composition, facts: MeetingFacts): string[] {
  const { summary, paragraphs, captions } = composition;
  const texts = [...summary, ...paragraphs.flat(), ...captions].map(textOf);
  return [
    ...texts.flatMap((text) => slips.filter(([slip]) => slip.test(text)).map(([, name]) => `${name}: ${text}`)),
    ...texts.flatMap(namedTwice),
    ...presented(composition, facts),
    ...lectures(composition, facts),
    ...asked(composition, facts),
    ...ranks(composition).map((text) => `not by rank: ${text}`),
    ...begunAlike(composition, facts).map((text) => `begun alike: ${text}`),
    ...unexplained(composition).map((letters) => `not written out: ${letters}`),
  ];
}
