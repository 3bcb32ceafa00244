import { askField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import { known, type Phrase, worded, wordsOf } from "../phrase";
import { gatheringOf } from "./gathering";
import { clauses } from "./lists";
import { whoDid } from "./parts";
import { addressed, analysis, asks, asksOfMeeting, remarks, remarksOfMeeting } from "./patterns/remarks";
import { isLong } from "./sentence";
import type { Telling } from "./telling";

/** "them" needs someone to stand for: the federations, where all the leader has just found is of them and nobody else. */
function addressees({ facts, noun }: Telling): Phrase | null {
  const { acknowledged, analysed } = facts.remarks ?? {};
  const found = known([noun(acknowledged, "remarks.acknowledged"), noun(analysed, "remarks.analysed")]);
  const isOfThem = found.length > 0 && found.every(({ spans }) => /\bfederations\b/.test(wordsOf(spans)));
  return worded(isOfThem ? "them" : gatheringOf(facts).attendees);
}

/** What the leader asked for and to what end, in two sentences where one would be too long. */
function asking(t: Telling, who: Phrase | null, whom: Phrase | null): Sentence[] {
  const aim = t.verb(t.facts.remarks?.aim, "remarks.aim");
  const points = clauses("to", known(t.facts.asks.map((ask, index) => t.verb(ask, askField(ask, index)))));
  const patterns = who ? asks : asksOfMeeting;
  const fields = { who, whom };
  const whole = t.tell("asks", patterns, { ...fields, aim, asks: points });
  if (!whole || !aim || !points || !isLong(whole)) return known([whole]);
  return known([
    t.tell("remarks.aim", patterns, { ...fields, aim }),
    t.tell("asks", patterns, { ...fields, who: who && pronounOf(t), asks: points }),
  ]);
}

function pronounOf({ facts }: Telling): Phrase | null {
  const speaker = facts.remarks?.speaker;
  return speaker ? worded(speaker.pronoun, `person.${speaker.id}.name`) : null;
}

function findings(t: Telling, who: Phrase | null): Sentence[] {
  const words = t.facts.remarks;
  const acknowledged = t.noun(words?.acknowledged, "remarks.acknowledged");
  const analysed = t.noun(words?.analysed, "remarks.analysed");
  const whole = t.tell("remarks", who ? remarks : remarksOfMeeting, { who, acknowledged, analysed });
  if (!whole || !isLong(whole) || !who || !acknowledged || !analysed) return known([whole]);
  return known([
    t.tell("remarks", remarks, { who, acknowledged }),
    t.tell("remarks.analysed", analysis, { pronoun: pronounOf(t), analysed }),
  ]);
}

function leader(t: Telling): Sentence[] {
  const speaker = t.facts.remarks?.speaker ?? null;
  const who = speaker && t.cast(speaker);
  const said = findings(t, who);
  const asked = asking(t, who && said.length > 0 ? pronounOf(t) : who, addressees(t));
  if (said.length + asked.length > 0 || !who) return [...said, ...asked];
  return known([t.tell("remarks", addressed, { who })]);
}

/** What the leader acknowledged, analysed and asked for; who else spoke; who closed the gathering. */
export function remarksParagraph(t: Telling): Sentence[] {
  return known([...leader(t), whoDid("spoke", t), whoDid("closed", t)]);
}
