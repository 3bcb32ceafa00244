import { itemField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { alsoFrom, known, type Phrase, stated, worded, wordsOf } from "../phrase";
import { type Item, isDistrictsTurn, isYearsTurn, type Turn } from "../turns";
import { actorOf } from "./actors";
import { gatheringOf, isReception } from "./gathering";
import { listed } from "./lists";
import { stops, taught, turns, years } from "./patterns/agenda";
import { groupsIn, presentations } from "./presentations";
import { areaVisited, isStop, stopTurns } from "./stops";
import type { Telling } from "./telling";

const subjectOf = (item: Item, { noun }: Telling) => noun(item.subject, `${itemField(item)}.subject`);

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

function fieldsOf(turn: Turn, t: Telling): Fields {
  const [item, ...others] = turn;
  if (item.kind === "visit") return { ...visited(item, t), subject: subjectOf(item, t) };
  const actor = forAll(turn, actorOf(item, t));
  if (isYearsTurn(item)) {
    return { actor, years: yearsOf(turn, t) };
  }
  const documents = listed(known(others.map((handOut) => subjectOf(handOut, t))));
  return { actor, subject: subjectOf(item, t), documents };
}

/** What one turn of the agenda comes to; nothing when the record says too little. */
export function turnTold(turn: Turn, at: Phrase | null, t: Telling): Sentence | null {
  const [item] = turn;
  const isLecture = item.kind === "train" && t.facts.kind === "training";
  return t.tell(itemField(item), isLecture ? taught : turns[item.kind], { ...fieldsOf(turn, t), at });
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
  const all = t.turns.filter(
    ([item]) => (item.kind !== "train" || facts.kind === "training") && !(facts.kind === "visit" && isStop(item)),
  );
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
