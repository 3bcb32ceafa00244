import type { Sentence } from "../composition";
import type { Fields } from "../pattern";
import { inOrder, known, type Phrase, wordsOf } from "../phrase";
import { turnsOf } from "../turns";
import { headCountOf } from "./attendance";
import { whenOf } from "./days";
import { eventOf, isDeed, purposesOf } from "./opening";
import { halves, highlights, plainSummaries, summaries, titles } from "./patterns/headline";
import { groupsOf } from "./presenters";
import { isPlainStop, stopOf } from "./stops";
import { subjectOf } from "./subject";
import type { Telling } from "./telling";
import { topicOf } from "./training";
import { once, reworded } from "./words";

/** The longest a title and a summary may be, in characters. */
const longest = { title: 38, half: 24, summary: 120 };

const lengthOf = ({ spans }: Phrase) => wordsOf(spans).length;

function what(telling: Telling): Fields {
  const event = eventOf(telling);
  return isDeed(telling) ? { deed: event } : { event };
}

/** The purpose whole or up to its first comma, as half a title: its clauses are set apart by spaces. */
function aimOf(telling: Telling): Phrase | null {
  const { purpose } = purposesOf(telling);
  if (purpose === null) return null;
  const whole = reworded(purpose, (text) => text.replaceAll("，", " "));
  const begun = reworded(purpose, (text) => text.split("，")[0] ?? "");
  return [whole, begun].find((one) => lengthOf(one) <= longest.half) ?? null;
}

function planOf({ facts }: Telling): Phrase | null {
  const [item] = turnsOf(facts.agenda)
    .flat()
    .filter((one) => one.kind === "arrange");
  return item ? subjectOf(item) : null;
}

/** 市妇联召开季度工作会 总结基层组织建设工作: the second half only where there is room for it. */
export function titleOf(telling: Telling): Sentence {
  const fields = { ...what(telling), host: telling.host };
  const aim = aimOf(telling);
  const half = telling.phrase("title.half", halves, aim ? { aim } : { plan: planOf(telling) });
  const said = [half, null].map((one) =>
    telling.phrase("title", titles[telling.occasion.kind], { ...fields, half: one }),
  );
  const [whole, bare] = known(said);
  const title = whole && lengthOf(whole) > longest.title ? bare : whole;
  return { key: "title", ...(title ?? { spans: [{ text: telling.occasion.unnamed }], fields: [] }) };
}

function stopsOf({ facts }: Telling): Fields {
  const stops = once(known(turnsOf(facts.agenda).flat().filter(isPlainStop).map(stopOf)));
  const [only] = stops;
  return stops.length === 1 && only ? { stop: only } : { stops: inOrder(stops, "、") };
}

function highlight(telling: Telling): Sentence | null {
  const { facts, occasion } = telling;
  const isVisit = occasion.kind === "visit";
  return telling.sentence("summary.1", highlights, {
    districts: inOrder(once(known(groupsOf(facts).map(({ districts }) => districts))), "、"),
    plan: planOf(telling),
    topic: occasion.kind === "training" ? topicOf(telling) : null,
    ...(isVisit ? stopsOf(telling) : {}),
  });
}

function firstOf(telling: Telling, title: Phrase): Sentence | null {
  const { facts, host, publicationYear, occasion } = telling;
  const fields = { ...what(telling), host, when: whenOf(facts, publicationYear), count: headCountOf(facts) };
  const said = [purposesOf(telling), {}].map((purposes) =>
    telling.sentence("summary.0", summaries[occasion.kind], { ...fields, ...purposes }),
  );
  const first = known(said).find((one) => lengthOf(one) <= longest.summary) ?? null;
  const isTitle = first !== null && wordsOf(first.spans) === `${wordsOf(title.spans)}。`;
  return (isTitle ? telling.sentence("summary.0", plainSummaries[occasion.kind], fields) : null) ?? first;
}

/** One or two sentences of at most 120 characters together, in other words than the title and the opening. */
export function summaryOf(telling: Telling, title: Phrase): Sentence[] {
  const first = firstOf(telling, title);
  const second = highlight(telling);
  if (!first) return [];
  return second && lengthOf(first) + lengthOf(second) <= longest.summary ? [first, second] : [first];
}
