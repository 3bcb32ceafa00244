import { itemField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import { inOrder, known, type Phrase, stated, together, worded } from "../phrase";
import { type Item, type Turn, turnsOf } from "../turns";
import { actorOf } from "./actors";
import { inCompany, peopleWith } from "./cast";
import { attached, audiences, lecturers, lessons, outcomes, own, topics } from "./patterns/training";
import { subjectOf } from "./subject";
import type { Telling } from "./telling";
import { federationName } from "./units";
import { tidy } from "./wording";
import { inside, once, words } from "./words";

/** Whether a topic names what was held, 家庭教育讲座, and not what it was about. */
const isSession = (topic: string) => /(?:培训班?|讲座|课程|沙龙)$/.test(tidy(topic));

/** 短视频制作专题培训; a topic that says so itself is not said to be one again. */
export function sessionOf({ facts }: Telling): Phrase {
  const topic = inside(words(facts.training?.topic, "training.topic"));
  if (topic === null) return together("专题培训");
  return isSession(facts.training?.topic.zh ?? "") ? topic : together(topic, "专题培训");
}

/** What a training is about; null when its topic is the name of what was held. */
export function topicOf({ facts: { training } }: Telling): Phrase | null {
  return training && !isSession(training.topic.zh) ? inside(words(training.topic, "training.topic")) : null;
}

/** What was held with whom and on what basis. */
function held(telling: Telling): Sentence | null {
  const { facts, host, occasion } = telling;
  const { training } = facts;
  if (!training) return null;
  return telling.sentence("training", occasion.kind === "training" ? own : attached, {
    host,
    session: sessionOf(telling),
    topic: topicOf(telling),
    course: isSession(training.topic.zh) ? sessionOf(telling) : null,
    partner: stated(federationName(training.partner.zh), "training.partner"),
    basis: stated(tidy(training.basis.zh).replace(/^(?:按照|根据|依据)/, ""), "training.basis"),
  });
}

/** What people have from a training: 掌握了方法; not what they did there: 完成了演练. */
const gain =
  /^(?:并|也|都|进一步|普遍|基本|初步|明显|有效|切实)*(?:掌握|学会|学到|提高|提升|增强|了解|熟悉|明确|懂得|加深|开阔|拓宽|厘清|理清|坚定|树立|丰富)/;

const subjectful = /^(?:参训人员|学员们?|大家|与会人员)/;

function audience(telling: Telling): Sentence | null {
  const invited = words(telling.facts.training?.secondAudience, "training.secondAudience");
  return telling.sentence("training.audience", audiences, { audience: invited, training: together("培训") });
}

function outcome(telling: Telling): Sentence | null {
  const text = tidy(telling.facts.training?.outcome.zh ?? "").replace(subjectful, "");
  const isGain = text.split("，").every((clause) => gain.test(clause));
  return telling.sentence("training.outcome", outcomes, {
    [isGain ? "gained" : "outcome"]: stated(text, "training.outcome"),
  });
}

/** Whether there is a training to speak of, or only lessons among other items. */
const isOfTraining = ({ facts, occasion }: Telling) => facts.training !== null || occasion.kind === "training";

/** Lessons by whoever gave them, each with all of hers; those that nobody is named for are told by their topics. */
function byActor(items: Item[]): Turn[] {
  const turns = new Map<string, Turn>();
  for (const item of items) {
    const actor = [item.person?.id, item.unit?.name.zh].filter((one) => one !== undefined).join();
    const turn = turns.get(actor);
    if (turn) turn.push(item);
    else if (actor !== "") turns.set(actor, [item]);
  }
  return [...turns.values()];
}

/** Who taught what: the lessons of the agenda, then whoever else lectured. */
function lecturersTold(telling: Telling): Sentence | null {
  const items = turnsOf(telling.facts.agenda).flatMap(([item]) => (item.kind === "train" ? [item] : []));
  const taught = byActor(items).map(([item, ...more]) => ({
    who: actorOf(item, telling),
    subject: inOrder(once(known([item, ...more].map(subjectOf))), "、"),
  }));
  const others = peopleWith("lectured", telling.facts).map((person) => telling.cast(person));
  const bare = taught.flatMap(({ who, subject }) => (subject === null ? [who] : []));
  const all = [
    ...taught.filter(({ subject }) => subject !== null),
    { who: inCompany(known([...bare, ...others])), subject: null },
  ];
  const said = known(all.map((lesson) => telling.phrase("lecturers", lessons, lesson)));
  return telling.sentence("lecturers", lecturers, {
    lesson: worded(isOfTraining(telling) ? "培训中" : telling.occasion.at),
    lessons: inOrder(said, said.length > 2 ? "；" : "，"),
  });
}

function topicsTold(telling: Telling): Sentence | null {
  const { facts } = telling;
  const items = turnsOf(facts.agenda).flatMap(([item]) => (item.kind === "train" ? [item] : []));
  const unnamed = items.filter((item) => item.unit === null && item.person === null);
  const [first] = unnamed;
  if (!first) return null;
  const subjects = inOrder(once(known(unnamed.map(subjectOf))), "、");
  return telling.sentence(itemField(first), topics, isOfTraining(telling) ? { subjects } : { further: subjects });
}

/** What the training was and who taught what. */
export function lessonsTold(telling: Telling): Sentence[] {
  const what = held(telling);
  const whose = lecturersTold(telling.after(what ?? telling.before));
  return known([what, whose, topicsTold(telling.after(whose ?? what ?? telling.before))]);
}

/** Who else was there and what those who took part took from it. */
export function learningTold(telling: Telling): Sentence[] {
  const invited = audience(telling);
  return known([invited, outcome(telling.after(invited ?? telling.before))]);
}
