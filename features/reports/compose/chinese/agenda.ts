import { itemField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { alsoFrom, inOrder, known, type Phrase, worded, wordsOf } from "../phrase";
import { type Item, isDistrictsTurn, isYearsTurn, type Turn, turnsOf } from "../turns";
import { actorOf } from "./actors";
import { items, yearClauses, years, yearsAlone } from "./patterns/agenda";
import { presentersTold } from "./presenters";
import { isPlainStop, stopsTold } from "./stops";
import { bareYearOf, subjectOf } from "./subject";
import type { Telling } from "./telling";
import { shortNameOf } from "./units";
import { reworded } from "./words";

/** Who did the further items was named with the first: their units are among the sentence's fields. */
function inOneName(sentence: Sentence | null, turn: Turn): Sentence | null {
  const units = turn
    .slice(1)
    .flatMap((item) => (item.unit && shortNameOf(item.unit) !== "" ? [`${itemField(item)}.unit`] : []));
  return sentence && { key: sentence.key, ...alsoFrom(sentence, ...units) };
}

function yearsTold(turn: Turn, at: Phrase | null, telling: Telling): Sentence | null {
  const [first] = turn;
  const key = itemField(first);
  const who = actorOf(first, telling);
  const clauses = turn.map((item) => {
    const patterns = yearClauses[item.kind === "review" ? "review" : "arrange"];
    return telling.phrase(key, patterns, { subject: subjectOf(item), year: bareYearOf(item) });
  });
  const told = inOrder(known(clauses), "，");
  if (told) return telling.sentence(key, years, { at, who, clauses: told });
  return telling.sentence(key, yearsAlone[first.kind === "review" ? "review" : "arrange"], { at, who });
}

/** What a subject ends in, the name that its patterns know it by, and what stands there in place of its ending. */
type Shape = { ending: RegExp; name: string; instead?: string };

const ceremony: Shape = { ending: /(?:仪式|典礼|会)$/, name: "event" };
const shapes: Partial<Record<Item["kind"], Shape[]>> = {
  brief: [{ ending: /(?:情况|进展|问题|结果|数据|安排)$/, name: "situation" }],
  sign: [ceremony],
  award: [
    ceremony,
    { ending: /(?<=.{2})表彰$/, name: "honoured", instead: "" },
    { ending: /(?<=奖|奖项|证书|称号)颁奖$/, name: "subject", instead: "" },
    { ending: /(?<=.{2})颁奖$/, name: "subject", instead: "奖项" },
  ],
  launch: [ceremony],
};

/** The subject under the name that its patterns know it by: what it ends in says how it is told. */
function shaped(item: Item): Fields {
  const subject = subjectOf(item);
  const text = subject ? wordsOf(subject.spans) : "";
  const shape = shapes[item.kind]?.find(({ ending }) => ending.test(text));
  if (!subject || !shape) return { subject };
  const { ending, name, instead } = shape;
  return { [name]: instead === undefined ? subject : reworded(subject, (one) => one.replace(ending, instead)) };
}

function itemTold([item, ...handOuts]: Turn, at: Phrase | null, telling: Telling): Sentence | null {
  // Nobody is introduced by a sentence that is not told.
  if (item.kind === "sign" && subjectOf(item) === null) return null;
  if (item.kind === "review" || item.kind === "arrange" || item.kind === "visit" || item.kind === "train") return null;
  return telling.sentence(itemField(item), items[item.kind], {
    at,
    who: actorOf(item, telling),
    ...shaped(item),
    documents: inOrder(known(handOuts.map(subjectOf)), "、"),
  });
}

function told(turn: Turn, at: Phrase | null, telling: Telling): Sentence | null {
  const [item] = turn;
  if (isDistrictsTurn(item)) return presentersTold(at, telling);
  if (item.kind === "visit") return stopsTold(turn, at, telling);
  return inOneName(isYearsTurn(item) ? yearsTold(turn, at, telling) : itemTold(turn, at, telling), turn);
}

/** The turns as they are told: districts once, plain stops in one sentence, on a visit before all else. */
function tellingOrder({ facts, occasion }: Telling): Turn[] {
  const turns = turnsOf(facts.agenda).filter(([item]) => item.kind !== "train");
  const firstDistricts = turns.findIndex(([item]) => isDistrictsTurn(item));
  const plain = turns.flat().filter(isPlainStop);
  const [stop, ...more] = plain;
  const isOnVisit = occasion.kind === "visit" || occasion.kind === "reception";
  const others = turns.filter(
    ([item], index) => !(isDistrictsTurn(item) && index !== firstDistricts) && !isPlainStop(item),
  );
  const stops: Turn[] = stop ? [[stop, ...more]] : [];
  return isOnVisit ? [...stops, ...others] : [...others, ...stops];
}

/** What happened, but for lessons, after what the paragraph tells before. Its first sentence says 会上, if it does not begin with 会议. */
export function agendaTold(telling: Telling): Sentence[] {
  const place = worded(telling.occasion.at);
  const sentences: Sentence[] = [];
  for (const turn of tellingOrder(telling)) {
    const last = sentences.at(-1) ?? telling.before;
    sentences.push(...known([told(turn, last ? null : place, telling.after(last))]));
  }
  return sentences;
}
