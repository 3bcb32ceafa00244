import type { Sentence } from "../composition";
import { inOrder, known, type Phrase, stated, wordsOf } from "../phrase";
import { outlooks } from "./patterns/outlook";
import type { Telling } from "./telling";
import { pointOf, tidy } from "./wording";

const doer = "[^，。；：“”]{0,16}?(?:妇联|妇女联合会|中心|学校|部|各区|各单位|双方|委员会)";

/** 市、区两级妇联将…: who will do it stands in the point itself. */
const ownSubject = new RegExp(`^${doer}(?:将|要|会|继续|计划)`);

const verbs =
  "推动|推进|推广|促进|确保|加强|深化|继续|进一步|持续|不断|深入|组织|开展|努力|切实|全面|积极|认真|及时|通过|围绕";

/** 将各项部署落到实处, where 将 says 把 and not that it is still to come. */
const handled = new RegExp(
  `^(${doer})?将(?!${verbs}|[把对由在以按让使])(?=[^，。；：]{2,}(?:落到实处|落在实处|落实到|转化为|融入|纳入|列入|贯穿|作为|办[到成]|送到))`,
);

/** A point without 下一步 and without the host's own 将; where its 将 says 把 it says both. */
function planOf(text: string, hosts: string[]): string {
  const point = pointOf(text).replace(/^(?:下一步|今后)，?/, "");
  const host = hosts.find((one) => one !== "" && point.startsWith(one)) ?? "";
  const plan = point.slice(host.length).replace(handled, (_, who?: string) => (who ? `${who}将把` : "把"));
  return plan.replace(/^将(?=把|继续|进一步|持续|不断|深入|组织|开展|推动|推进|加强)/, "");
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
