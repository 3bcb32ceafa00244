import type { Sentence } from "../composition";
import { inOrder, known, type Phrase, stated, wordsOf } from "../phrase";
import { outlooks } from "./patterns/outlook";
import type { Telling } from "./telling";
import { pointOf, tidy } from "./wording";

/** 市、区两级妇联将…: who will do it stands in the point itself. */
const ownSubject =
  /^[^，。；：“”]{0,16}?(?:妇联|妇女联合会|中心|学校|部|各区|各单位|双方|委员会)(?:将|要|会|继续|计划)/;

/** A point without 下一步 and without the host's own 将. */
function planOf(text: string, hosts: string[]): string {
  const point = pointOf(text).replace(/^(?:下一步|今后)，?/, "");
  const host = hosts.find((one) => one !== "" && point.startsWith(one)) ?? "";
  return point.slice(host.length).replace(/^将(?=继续|进一步|持续|不断|深入|组织|开展|推动|推进|加强)/, "");
}

/** Points in a row: 、 has no place between verbs, and where one has a comma of its own they are set further apart. */
function inRow(points: Phrase[]): Phrase | null {
  const texts = points.map(({ spans }) => wordsOf(spans));
  if (points.length > 3 || texts.some((text) => text.includes("，"))) return inOrder(points, "；");
  const last = texts.at(-1) ?? "";
  return inOrder(points, "，", points.length === 2 && !/^并/.test(last) ? "，并" : "，");
}

/** What the host will do next. */
export function outlookTold(telling: Telling): Sentence | null {
  const { facts, host } = telling;
  const hosts = [tidy(facts.host.name.zh), host ? wordsOf(host.spans) : ""];
  const points = known(facts.outlook.map((point, index) => stated(planOf(point.zh, hosts), `outlook.${index}`)));
  const isOwn = points[0] !== undefined && ownSubject.test(wordsOf(points[0].spans));
  return telling.sentence("outlook", outlooks, {
    host,
    ...(isOwn ? { own: inRow(points) } : { points: inRow(points) }),
  });
}
