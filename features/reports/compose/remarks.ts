import type { MeetingFacts } from "@/features/meetings/facts";
import { type Cast, peopleWho } from "./cast";
import { clauses, known, listed, noun, type Phrase, phrase, run, sentence, verb } from "./phrases";

/** "them" needs someone to stand for: the federations the leader has just spoken of. */
function addressees(said: Phrase | null): string {
  return said && /federations/.test(said.text) ? "them" : "attendees";
}

function asking(facts: MeetingFacts, who: Phrase | null, said: Phrase | null): Phrase | null {
  const aim = verb(facts.remarks?.aim, "remarks.aim");
  const asks = clauses("to", known(facts.asks.map((ask, index) => verb(ask, `asks.${index}`))));
  if (!asks) return who && aim && sentence(who, "spoke of the need to", aim);
  const towards = aim && run("to", aim, ",");
  return who
    ? sentence(towards, who, "asked", addressees(said), asks)
    : sentence(towards, "attendees were asked", asks);
}

function leader(facts: MeetingFacts, cast: Cast): Phrase[] {
  const { remarks } = facts;
  const speaker = remarks && cast(remarks.speaker, "remarks.speakerId");
  if (!speaker) return known([asking(facts, null, null)]);
  const acknowledged = noun(remarks.acknowledged, "remarks.acknowledged");
  const analysed = noun(remarks.analysed, "remarks.analysed");
  const said = listed(
    known([acknowledged && run("acknowledged", acknowledged), analysed && run("analysed", analysed)]),
  );
  if (said) {
    const pronoun = phrase(remarks.speaker.pronoun, "remarks.speakerId");
    return known([sentence(speaker, said), asking(facts, pronoun, said)]);
  }
  return [asking(facts, speaker, null) ?? sentence(speaker, "addressed the meeting")];
}

/** What the leader acknowledged, analysed and asked for; who else spoke; who closed the meeting. */
export function remarksParagraph(facts: MeetingFacts, cast: Cast): Phrase[] {
  const leading = leader(facts, cast);
  const speakers = peopleWho("spoke", facts, cast);
  const closers = peopleWho("closed", facts, cast);
  return known([
    ...leading,
    speakers && sentence(speakers, facts.remarks ? "also spoke at the meeting" : "spoke at the meeting"),
    closers && sentence(closers, "closed the meeting"),
  ]);
}
