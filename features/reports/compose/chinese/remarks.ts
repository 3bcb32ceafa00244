import type { MeetingFacts } from "@/features/meetings/facts";
import { askField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { inOrder, known, type Phrase, stated, together, worded, wordsOf } from "../phrase";
import { requests, speeches } from "./patterns/remarks";
import type { Telling } from "./telling";
import { numeral, numeralOf, pointOf, pronouns, purposeOf, tidy } from "./wording";
import { inside, reworded, words } from "./words";

/** The longest a sentence may run up to its second point, and an aim between 就 and 提出, in characters. */
const longest = { head: 140, towards: 40 };

/** 一是…；二是…, announced as 四点要求; a single one stands alone as 要求…. */
function asksOf({ asks }: MeetingFacts): Fields | null {
  const points = known(asks.map((ask, index) => stated(pointOf(ask.zh), askField(ask, index))));
  const [only] = points;
  if (!only) return null;
  if (points.length === 1) return { ask: reworded(only, (text) => text.replace(/^要/, "")) };
  const numbered = points.map((point, index) => together(`${numeral(index + 1)}是`, point));
  const count = points.length > 10 ? "以下要求" : `${numeralOf(points.length)}点要求`;
  return { asks: inOrder(numbered, "；"), count: worded(count) };
}

/** What the asks are for: `aim` after 为, `towards` after 就 where it fits there. */
function aimsOf({ remarks }: MeetingFacts) {
  const typed = tidy(remarks?.aim.zh ?? "");
  const aim = stated(purposeOf(typed), "remarks.aim");
  const isMarked = typed.includes("，") && /[、：]/.test(typed);
  const fits = typed.length <= longest.towards && !isMarked && !typed.startsWith("为");
  return { aim, towards: fits ? inside(aim) : null };
}

/** The same without asks, after 强调要. */
function stressOf({ remarks }: MeetingFacts): Phrase | null {
  return stated(tidy(remarks?.aim.zh ?? "").replace(/^(?:为了|旨在|要)/, ""), "remarks.aim");
}

function speechOf({ kind, people, remarks }: MeetingFacts): Phrase | null {
  const parts = people.flatMap(({ part, person }) => (person.id === remarks?.speaker.id ? [part] : []));
  if (kind === "training" && parts.includes("opened")) return worded("开班讲话");
  return worded(parts.includes("closed") ? "总结讲话" : "讲话");
}

/** Who spoke, at first and again: without a name it is the meeting that asks, elsewhere its host. */
function speakerOf({ facts, occasion, host, cast }: Telling): {
  who: Phrase | null;
  again: Phrase | null;
  isNamed: boolean;
} {
  const speaker = facts.remarks?.speaker;
  const name = speaker ? cast(speaker) : null;
  if (speaker && name) {
    return { who: name, again: worded(pronouns[speaker.pronoun], `person.${speaker.id}.name`), isNamed: true };
  }
  const unnamed = (occasion.kind === "meeting" ? null : host) ?? worded(occasion.whole);
  return { who: unnamed, again: unnamed, isNamed: false };
}

const fits = (sentence: Sentence | null) =>
  sentence !== null && (wordsOf(sentence.spans).split("；")[0] ?? "").length <= longest.head;

/** What the leader acknowledged, analysed and asked for: in one sentence, or in two when one would run long. */
export function remarksTold(telling: Telling): Sentence[] {
  const { facts } = telling;
  const { who, again, isNamed } = speakerOf(telling);
  const said: Fields = {
    acknowledged: inside(words(facts.remarks?.acknowledged, "remarks.acknowledged")),
    analysed: inside(words(facts.remarks?.analysed, "remarks.analysed")),
    speech: isNamed ? speechOf(facts) : null,
  };
  const spoke = said.acknowledged !== null || said.analysed !== null;
  const asked = asksOf(facts);
  const aims = aimsOf(facts);
  const wanted: Fields = asked ? { ...asked, ...aims } : { stress: stressOf(facts) };
  const isTogether = !asked || aims.aim === null || (aims.towards !== null && asked.ask === undefined);
  const whole = telling.sentence(spoke || !asked ? "remarks" : "asks", speeches, { who, ...said, ...wanted });
  if (isTogether && (!spoke || fits(whole))) return known([whole]);
  const speech = spoke ? telling.sentence("remarks", speeches, { who, ...said }) : null;
  return known([speech, telling.sentence("asks", requests, { who: speech ? again : who, ...wanted })]);
}
