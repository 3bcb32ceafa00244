import type { MeetingFacts } from "@/features/meetings/facts";
import { actorOf } from "./actors";
import type { Cast } from "./cast";
import { telling, wordings } from "./kinds";
import { known, listed, type Phrase, phrase, run, sentence } from "./phrases";
import { presentations } from "./presentations";
import { type Item, isDistrictsTurn, isYearsTurn, subjectOf, type Turn, turnsOf } from "./turns";
import { areaOf } from "./units";

/** Words about an item whose actor was named with the one before: the item's own actor is among their fields. */
function shared(item: Item, words: Phrase | null): Phrase | null {
  const actors = [item.unit && "unitId", item.person && "personId"].filter((key) => key !== null);
  return words && phrase(words.text, ...words.fields, ...actors.map((key) => `agenda.${item.position}.${key}`));
}

function briefing([brief, ...handOuts]: Turn, facts: MeetingFacts, cast: Cast): Phrase | null {
  const actor = actorOf(brief, facts, cast);
  const documents = listed(known(handOuts.map((item) => shared(item, subjectOf(item)))));
  const subject = subjectOf(brief);
  const told = telling(wordings.brief, actor, subject);
  if (!told || !documents) return told ?? telling(wordings.hand_out, null, documents);
  return run(told, subject && ",", actor ? "and handed out" : "and received", documents);
}

function yearBehindOrAhead(item: Item): Phrase | null {
  const subject = subjectOf(item);
  const year = phrase(String(item.subjectYear ?? ""), `agenda.${item.position}.subjectYear`);
  if (!subject) return year && run(item.kind === "review" ? "looked back on" : "made arrangements for", year);
  const inYear = year && !subject.text.includes(year.text) ? run("in", year) : null;
  return run(wordings[item.kind].did, subject, inYear);
}

function years(turn: Turn, facts: MeetingFacts, cast: Cast): Phrase | null {
  const actor = actorOf(turn[0], facts, cast);
  const said = listed(known(turn.map((item) => shared(item, yearBehindOrAhead(item)))));
  return said ? run(actor ?? "the meeting", said) : actor && run(actor, wordings[turn[0].kind].alone);
}

function visit(item: Item, facts: MeetingFacts, cast: Cast): Phrase | null {
  const subject = subjectOf(item);
  if (item.unit?.kind !== "district") return telling(wordings.visit, actorOf(item, facts, cast), subject);
  const area = areaOf(item.unit, `agenda.${item.position}.unitId`);
  const visitor = item.person && cast(item.person, `agenda.${item.position}.personId`);
  return run(visitor ?? "attendees", "visited", subject, subject && area && "in", area);
}

/** What one turn of the agenda comes to, without capital and stop; null when the record says too little. */
export function turnTold(turn: Turn, facts: MeetingFacts, cast: Cast): Phrase | null {
  const [item] = turn;
  if (item.kind === "brief") return briefing(turn, facts, cast);
  if (isYearsTurn(item)) return years(turn, facts, cast);
  if (item.kind === "visit") return visit(item, facts, cast);
  if (isDistrictsTurn(item)) return presentations(turn);
  return telling(wordings[item.kind], actorOf(item, facts, cast), subjectOf(item));
}

/** What happened at the meeting, but for the training. */
export function agendaParagraph(facts: MeetingFacts, cast: Cast): Phrase[] {
  const turns = turnsOf(facts.agenda).filter(([item]) => item.kind !== "train");
  const inside = turns[0]?.[0].kind !== "visit";
  return known(turns.map((turn) => turnTold(turn, facts, cast))).map((told, index) =>
    sentence(index === 0 && inside && !told.text.startsWith("the meeting ") ? "at the meeting," : null, told),
  );
}
