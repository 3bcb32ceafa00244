import type { MeetingFacts } from "@/features/meetings/facts";
import { type Gathering, gatherings } from "./patterns/gatherings";
import { nounPhrase, withArticle } from "./wording";

const ordinal =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\d+(?:st|nd|rd|th))\b/i;
const lowered =
  /^(?:(?:Quarterly|Annual|Monthly|Regular|Work|Grassroots|Plenary|Training|Joint|Study)\b ?)+|\b(?:Meeting|Conference|Session|Course|Workshop|Visit|Tour|Event)\b/g;
/** What a gathering may be called after the noun its name ends in. */
const nouns =
  /(meeting|conference|session|symposium|forum|seminar|workshop|congress|ceremony|exhibition|course|class|lecture|visit|tour|trip|salon|festival|contest|fair|event)$/i;

/** "quarterly meeting", whatever capitals the series is listed under, and without an article. */
export function seriesName({ series }: Pick<MeetingFacts, "series">): string {
  const name = nounPhrase(series.en).replace(/^(?:the|an?|its) /i, "") || "meeting";
  return ordinal.test(name) ? name : name.replace(lowered, (word) => word.toLowerCase());
}

/** The words of a name before what it is of, on or for: "meeting" of "meeting of the executive committee". */
function headOf(name: string): string {
  return name.split(/,| (?:of|on|for|to|by|from|with|in) /)[0] ?? name;
}

/** Whether the name stands for more than one of a kind, as "reading activities" does. */
export function isPlural(name: string): boolean {
  return /[^su'i]s$/.test(headOf(name));
}

/** The name as it is first mentioned: "a quarterly meeting", "the Beijing Women's Forum", "reading activities". */
export function articleOf(name: string): string {
  const head = headOf(name);
  if (isPlural(name) || /training$/i.test(head)) return "";
  const isName = / [A-Z][a-z]+$/.test(head) && !/ (?:Day|Week|Month|Season)$/.test(head);
  return ordinal.test(name) || isName ? "the " : withArticle(name).replace(name, "");
}

/** Whether guests came, rather than that the host went to see others. */
export function isReception(facts: Pick<MeetingFacts, "kind" | "series">): boolean {
  return facts.kind === "visit" && /\b(?:delegations?|visits?) (?:by|of|from)\b/i.test(facts.series.en);
}

/** What the gathering and those at it are called once it has been named. */
export function gatheringOf(facts: MeetingFacts): Gathering {
  const usual = gatherings[facts.kind];
  const noun = nouns.exec(headOf(seriesName(facts)))?.[1]?.toLowerCase();
  if (!noun) return usual;
  return { ...usual, meeting: `the ${noun}`, there: usual.there.replace(/\w+$/, noun) };
}
