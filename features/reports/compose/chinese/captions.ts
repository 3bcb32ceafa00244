import { itemField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { known, type Phrase, wordsOf } from "../phrase";
import { turnsOf } from "../turns";
import { inFull } from "./cast";
import { whenOf } from "./days";
import { eventOf, isDeed } from "./opening";
import { captions } from "./patterns/captions";
import { groupsOf } from "./presenters";
import { isPlainStop, stopOf } from "./stops";
import type { Telling } from "./telling";
import { sessionOf } from "./training";

/** 市妇联季度工作会, but 全市妇联工作会议: a name that speaks of federations already does not take another. */
const takesHost = (event: Phrase | null) => event !== null && !/妇联|^全/.test(wordsOf(event.spans));

function scene(telling: Telling): Sentence | null {
  const { facts, host, publicationYear } = telling;
  const event = eventOf(telling);
  const named: Fields = isDeed(telling) ? { deed: event } : { event, whose: takesHost(event) ? host : null };
  return telling.sentence("caption.scene", captions.scene, { when: whenOf(facts, publicationYear), host, ...named });
}

/** What pictures of it may show: the scene, whoever spoke, the districts, the training, the stops. */
export function captionsOf(telling: Telling): Sentence[] {
  const { facts, occasion } = telling;
  const stops = turnsOf(facts.agenda).flat().filter(isPlainStop);
  const seen = captions[occasion.kind === "reception" ? "guests" : "stop"];
  return known([
    scene(telling),
    telling.sentence("caption.speaker", captions.speaker, { who: facts.remarks && inFull(facts.remarks.speaker) }),
    ...groupsOf(facts).map(({ districts, subject }, index) =>
      telling.sentence(`caption.presenters.${index}`, captions.presenters, { districts, subject }),
    ),
    facts.training && telling.sentence("caption.training", captions.training, { session: sessionOf(telling) }),
    ...stops.map((item) => telling.sentence(`caption.${itemField(item)}`, seen, { stop: stopOf(item) })),
  ]);
}
