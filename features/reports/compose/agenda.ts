import type { MeetingFacts } from "@/features/meetings/facts";
import type { AgendaKind } from "@/features/meetings/record";
import type { Cast } from "./cast";
import { known, listed, noun, type Phrase, phrase, run, sentence } from "./phrases";
import { type Item, isDistrictsTurn, isYearsTurn, type Turn, turnsOf } from "./turns";
import { areaOf, unitAt } from "./units";

type Wording = {
  /** Between who did it and the subject. */
  did: string;
  /** Before the subject when the record does not say who did it. */
  done: string;
  /** After who did it when the record does not say about what. */
  alone: string;
};

const wordings: Record<AgendaKind, Wording> = {
  convey: { did: "conveyed", done: "attendees were informed of", alone: "addressed attendees" },
  brief: { did: "briefed attendees on", done: "attendees were briefed on", alone: "gave a briefing" },
  hand_out: { did: "handed out", done: "attendees received", alone: "handed out material" },
  present: { did: "gave a presentation on", done: "attendees heard a presentation on", alone: "gave a presentation" },
  speak: { did: "spoke on", done: "attendees heard a speech on", alone: "gave a speech" },
  discuss: { did: "discussed", done: "attendees discussed", alone: "took part in a discussion" },
  sign: { did: "signed", done: "the meeting saw the signing of", alone: "took part in a signing" },
  award: { did: "presented", done: "the meeting saw the presentation of", alone: "took part in an award ceremony" },
  launch: { did: "launched", done: "the meeting saw the launch of", alone: "took part in a launch" },
  review: { did: "summed up", done: "the meeting summed up", alone: "gave a review" },
  arrange: { did: "made arrangements for", done: "the meeting made arrangements for", alone: "made arrangements" },
  visit: { did: "visited", done: "attendees visited", alone: "took part in a visit" },
  train: { did: "gave training on", done: "training was given on", alone: "gave training" },
};

const subjectOf = (item: Item) => noun(item.subject, `agenda.${item.position}.subject`);

function unitOf(item: Item, facts: MeetingFacts): Phrase | null {
  const field = `agenda.${item.position}.unitId`;
  if (!item.unit) return null;
  const spokenFor = item.kind === "present" || item.kind === "speak";
  const area = spokenFor && item.unit.kind === "district" ? areaOf(item.unit, field) : null;
  if (area) return run("a representative of the women's federation of", area);
  const unit = unitAt(facts.host, item.unit, field);
  return unit && item.kind === "speak" ? run("a representative of", unit) : unit;
}

function actorOf(item: Item, facts: MeetingFacts, cast: Cast): Phrase | null {
  const person = item.person && cast(item.person, `agenda.${item.position}.personId`);
  if (!person) return unitOf(item, facts);
  const unit = item.unit && unitAt(facts.host, item.unit, `agenda.${item.position}.unitId`);
  if (!unit) return person;
  if (person.text.includes(unit.text.replace(/^the /, "")))
    return { ...person, fields: [...person.fields, ...unit.fields] };
  return person.text.endsWith(",") ? run(person, "speaking for", unit, ",") : run(person, "of", unit);
}

/** Words about an item whose actor was named with the one before: the item's own actor is among their fields. */
function shared(item: Item, words: Phrase | null): Phrase | null {
  const actors = [item.unit && "unitId", item.person && "personId"].filter((key) => key !== null);
  return words && phrase(words.text, ...words.fields, ...actors.map((key) => `agenda.${item.position}.${key}`));
}

function telling({ did, done, alone }: Wording, actor: Phrase | null, subject: Phrase | null): Phrase | null {
  if (actor) return run(actor, ...(subject ? [did, subject] : [alone]));
  return subject && run(done, subject);
}

function briefing([brief, ...handOuts]: Turn, facts: MeetingFacts, cast: Cast): Phrase | null {
  const actor = actorOf(brief, facts, cast);
  const documents = listed(known(handOuts.map((item) => shared(item, subjectOf(item)))));
  const subject = subjectOf(brief);
  const told = telling(wordings.brief, actor, subject);
  if (!told || !documents) return told ?? telling(wordings.hand_out, null, documents);
  return run(told, subject && ",", actor ? "and handed out" : "and received", documents);
}

function districts(turn: Turn): Phrase | null {
  const areas = known(turn.map((item) => item.unit && areaOf(item.unit, `agenda.${item.position}.unitId`)));
  const subject = subjectOf(turn[0]);
  const subjects = subject && { ...subject, fields: turn.map((item) => `agenda.${item.position}.subject`) };
  if (areas.length === 0) return telling(wordings.present, null, subjects);
  const [representatives, gave] =
    areas.length === 1
      ? ["a representative of the women's federation of", "gave a presentation"]
      : ["representatives of the women's federations of", "gave presentations"];
  return run(representatives, listed(areas), gave, subjects && run("on", subjects));
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
  if (isDistrictsTurn(item)) return districts(turn);
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
