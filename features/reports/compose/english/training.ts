import type { MeetingFacts } from "@/features/meetings/facts";
import type { Sentence } from "../composition";
import { peopleWith } from "../people";
import { known, type Phrase, worded } from "../phrase";
import { lecturesOf, turnTold } from "./agenda";
import { listed } from "./lists";
import { numbered } from "./parts";
import { course, lecturers, outcomes, session } from "./patterns/training";
import type { Telling } from "./telling";

type Training = NonNullable<MeetingFacts["training"]>;

/** Its topic and its partner, unless they have been told. */
function held(t: Telling, training: Training, told: readonly Sentence[]): Sentence | null {
  const untold = (phrase: Phrase | null) =>
    told.some(({ fields }) => phrase?.fields.every((field) => fields.includes(field))) ? null : phrase;
  const fields = {
    topic: untold(t.noun(training.topic, "training.topic")),
    partner: untold(t.noun(training.partner, "training.partner")),
  };
  return t.tell("training", (t.facts.kind === "training" ? course : session).held, fields);
}

function basis(t: Telling, training: Training, isHeld: boolean): Sentence | null {
  const patterns = t.facts.kind === "training" ? course.basis : isHeld ? session.basisAfter : session.basisAlone;
  return t.tell("training.basis", patterns, { basis: t.noun(training.basis, "training.basis") });
}

function results(t: Telling, training: Training): Sentence[] {
  const audience = t.noun(training.secondAudience, "training.secondAudience");
  const outcome = t.verb(training.outcome, "training.outcome");
  return known([
    t.tell("training.audience", (t.facts.kind === "training" ? course : session).audience, { audience }),
    t.tell("training.outcome", audience ? outcomes.joint : outcomes.alone, { outcome }),
  ]);
}

/** Who lectured, but for those whose lecture is an item of the agenda. */
function lectured(t: Telling, there: Phrase | null): Sentence | null {
  const told = t.turns.flatMap(([{ kind, person }]) => (kind === "train" && person ? [person.id] : []));
  const untold = peopleWith("lectured", t.facts).filter(({ id }) => !told.includes(id));
  const people = known(untold.map(t.cast));
  const fields = { who: listed(people), ...numbered(people.length) };
  return t.tell("lecturers", lecturers, there ? { ...fields, there } : fields);
}

/** The training held with a gathering, its lecturers and second audience, and what participants took from it. */
export function trainingParagraph(t: Telling): Sentence[] {
  const { training } = t.facts;
  const session = training && held(t, training, []);
  const told = training ? known([session, basis(t, training, session !== null)]) : [];
  const trained = known(lecturesOf(t).map((turn) => turnTold(turn, null, t)));
  const there = told.length + trained.length > 0 ? worded("at the training session") : null;
  const lecturing = known([lectured(t, there)]);
  return [...told, ...trained, ...lecturing, ...(training ? results(t, training) : [])];
}

/** What a training was on, with whom and on what basis it was held; `told` is what has been told already. */
export function courseHeld(t: Telling, told: readonly Sentence[]): Sentence[] {
  const { kind, training } = t.facts;
  return kind === "training" && training ? known([held(t, training, told), basis(t, training, true)]) : [];
}

/** By whom a training was given, and what participants took from it. */
export function courseGiven(t: Telling): Sentence[] {
  const { training } = t.facts;
  return known([lectured(t, null), ...(training ? results(t, training) : [])]);
}
