import type { MeetingFacts } from "@/features/meetings/facts";
import { headCountOf } from "./attendance";
import { seriesName } from "./opening";
import { known, listed, run, sentence, verb } from "./phrases";
import { isDistrictsTurn, turnsOf } from "./turns";
import { abbreviate, areaOf, shortNameOf } from "./units";
import { dayInYear, withArticle, withThe } from "./wording";

const longest = 300;

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

function meetingSummed(facts: MeetingFacts, publicationYear: number): string[] {
  const host = shortNameOf(facts.host);
  const whose = host === "" ? "the" : withThe(possessive(host));
  const day = facts.date && `on ${dayInYear(facts.date, publicationYear)}`;
  const people = facts.headCount === 1 ? null : headCountOf(facts);
  const purpose = verb(facts.purpose, "purpose");
  const meeting = run(whose, seriesName(facts), day);
  const gathered = people && run(meeting, "brought together", people);
  const plain =
    host === ""
      ? run(withArticle(seriesName(facts)), "was held", day)
      : run(withThe(host), "held", withArticle(seriesName(facts)), day);
  return known([purpose && run(gathered ?? run(meeting, "was held"), "to", purpose), gathered, plain]).map((told) =>
    abbreviate(facts.host, sentence(told).text),
  );
}

function districtsSummed(facts: MeetingFacts): string {
  const items = turnsOf(facts.agenda).flat().filter(isDistrictsTurn);
  const areas = known(items.map((item) => item.unit && areaOf(item.unit, `agenda.${item.position}.unitId`)));
  const list = listed(areas);
  if (!list) return "";
  return ` ${sentence(areas.length === 1 ? "a representative of" : "representatives of", list, "spoke").text}`;
}

/** One or two sentences of at most 300 characters for lists and search, in other words than the lead. */
export function summaryOf(facts: MeetingFacts, publicationYear: number): string {
  const first = meetingSummed(facts, publicationYear).find((text) => text.length <= longest) ?? "";
  const second = districtsSummed(facts);
  return first.length + second.length <= longest ? `${first}${second}` : first;
}
