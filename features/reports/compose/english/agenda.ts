import { itemField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { alsoFrom, known, type Phrase, stated, worded, wordsOf } from "../phrase";
import { bySubject, type Item, isDistrictsTurn, isYearsTurn, type Turn } from "../turns";
import { actorOf, isByName } from "./actors";
import { gatheringOf, isReception } from "./gathering";
import { andBetween, listed } from "./lists";
import { ownedBy, ownerOf } from "./owners";
import { numbered } from "./parts";
import { stops, taught, turns, years } from "./patterns/agenda";
import { groupsIn, presentations } from "./presentations";
import { areaVisited, isStop, stopTurns } from "./stops";
import type { Telling } from "./telling";

function subjectOf(item: Item, { noun }: Telling): Phrase | null {
  return ownedBy(ownerOf(item), noun(item.subject, `${itemField(item)}.subject`));
}

/** A unit named once for several items comes from each of them. */
function forAll(turn: Turn, named: Phrase | null): Phrase | null {
  return named && alsoFrom(named, ...turn.flatMap((item) => (item.unit ? [`${itemField(item)}.unit`] : [])));
}

function yearBehindOrAhead(item: Item, t: Telling): Phrase | null {
  const field = `${itemField(item)}.subjectYear`;
  const subject = subjectOf(item, t);
  const text = String(item.subjectYear ?? "");
  const year = stated(text, field);
  const said = subject !== null && year !== null && wordsOf(subject.spans).includes(text);
  const fields: Fields = said ? { subject: alsoFrom(subject, field) } : { subject, year };
  return t.say(item.kind === "review" ? years.review : years.arrange, fields, itemField(item));
}

function yearsOf(turn: Turn, t: Telling): Phrase | null {
  return listed(known(turn.map((item) => yearBehindOrAhead(item, t))));
}

function visited(item: Item, t: Telling): Fields {
  const area = areaVisited(item);
  return area ? { actor: item.person && t.cast(item.person), area } : { actor: actorOf(item, t) };
}

/** Everybody who lectured on one subject, each once. */
function lectureFields(turn: Turn, t: Telling): Fields {
  const nameOf = ({ person, unit }: Item) => person?.id ?? unit?.name.en ?? "";
  const actors = known([...new Map(turn.map((item) => [nameOf(item), item])).values()].map((item) => actorOf(item, t)));
  const subject = subjectOf(turn[0], t);
  return {
    actor: forAll(turn, listed(actors)),
    subject: subject && alsoFrom(subject, ...turn.map((item) => `${itemField(item)}.subject`)),
    ...numbered(actors.length),
  };
}

/** Whether all that is known is that some body did a thing of the kind; who spoke at least, or where all went, is told. */
function saysNothing(item: Item, { subject, documents, years }: Fields): boolean {
  const isTold = ["present", "speak", "train", "visit"].includes(item.kind) || isByName(item);
  return !isTold && !subject && !documents && !years;
}

function fieldsOf(turn: Turn, t: Telling): Fields {
  const [item, ...others] = turn;
  if (item.kind === "train") return lectureFields(turn, t);
  if (item.kind === "visit") return { ...visited(item, t), subject: subjectOf(item, t) };
  const actor = forAll(turn, actorOf(item, t));
  if (isYearsTurn(item)) {
    return { actor, years: yearsOf(turn, t) };
  }
  const documents = listed(known(others.map((handOut) => subjectOf(handOut, t))));
  const subject = subjectOf(item, t);
  return { actor, subject, documents, and: worded(andBetween(known([subject])).trimEnd()) };
}

/** What one turn of the agenda comes to; nothing when the record says too little. */
export function turnTold(turn: Turn, at: Phrase | null, t: Telling): Sentence | null {
  const [item] = turn;
  const isLecture = item.kind === "train" && t.facts.kind === "training";
  const fields = fieldsOf(turn, t);
  if (saysNothing(item, fields)) return null;
  return t.tell(itemField(item), isLecture ? taught : turns[item.kind], { ...fields, at });
}

/** The lectures, those on one subject one after the other in one sentence. */
export function lecturesOf({ turns: all }: Telling): Turn[] {
  const [first, ...others] = all.flat().filter(({ kind }) => kind === "train");
  return first ? bySubject([first, ...others]) : [];
}

/** Where a visit went, stop by stop; a district alone has been told by the lead, unless that was about guests. */
function stopsTold(t: Telling): Sentence[] {
  const told = stopTurns(t).flatMap((turn) => {
    const subject = listed(known(turn.map((item) => subjectOf(item, t))));
    const fields = { subject, area: forAll(turn, areaVisited(turn[0])) };
    return subject || isReception(t.facts) ? [{ key: itemField(turn[0]), fields }] : [];
  });
  return known(told.map(({ key, fields }, index) => t.tell(key, index === 0 ? stops.first : stops.next, fields)));
}

/** What happened at the gathering, but for the training held with it. */
export function agendaParagraph(t: Telling): Sentence[] {
  const { facts } = t;
  const others = t.turns.filter(([item]) => item.kind !== "train" && !(facts.kind === "visit" && isStop(item)));
  const all = facts.kind === "training" ? [...others, ...lecturesOf(t)] : others;
  const sentences = stopsTold(t);
  const at = worded(`${gatheringOf(facts).there},`);
  const groups = groupsIn(facts);
  for (const turn of all) {
    const before = sentences.length === 0 ? at : null;
    if (isDistrictsTurn(turn[0])) {
      const those = groups.filter((group) => turn.some(({ position }) => position === group.turn[0].position));
      sentences.push(...presentations(those, before, t));
    } else sentences.push(...known([turnTold(turn, before, t)]));
  }
  return sentences;
}
