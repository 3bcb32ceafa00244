import type { MeetingFacts } from "@/features/meetings/facts";
import { turnTold } from "./agenda";
import { type Cast, peopleWho } from "./cast";
import { known, noun, type Phrase, run, sentence, verb } from "./phrases";
import { turnsOf } from "./turns";

function session(training: NonNullable<MeetingFacts["training"]>): Phrase[] {
  const topic = noun(training.topic, "training.topic");
  const partner = noun(training.partner, "training.partner");
  const basis = noun(training.basis, "training.basis");
  const audience = noun(training.secondAudience, "training.secondAudience");
  const outcome = verb(training.outcome, "training.outcome");
  const held = topic ?? partner;
  return known([
    held &&
      sentence(
        "a training session",
        topic && run("on", topic),
        "was also held",
        partner && run("in collaboration with", partner),
      ),
    basis && sentence(held ? "it" : "a training session", "was held in accordance with", basis),
    audience && sentence("invitations to the session also went to", audience),
    outcome && sentence(audience ? "together with them, attendees" : "attendees", outcome),
  ]);
}

/** The training held with the meeting, its second audience and lecturers, and what participants took from it. */
export function trainingParagraph(facts: MeetingFacts, cast: Cast): Phrase[] {
  const trained = turnsOf(facts.agenda).filter(([item]) => item.kind === "train");
  const sessions = known(trained.map((turn) => turnTold(turn, facts, cast)));
  const lecturers = peopleWho("lectured", facts, cast);
  return known([
    ...(facts.training ? session(facts.training) : []),
    ...sessions.map((told) => sentence(told)),
    lecturers && sentence(lecturers, "lectured"),
  ]);
}
