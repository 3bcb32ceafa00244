import type { MeetingFacts } from "@/features/meetings/facts";
import { abbreviationsZh } from "../../checks/glossary";
import { factsOf, itemField } from "../../facts/facts-of";
import type { Composition, Sentence } from "../composition";
import { wordsOf } from "../phrase";
import { namedIn, usualBeginning } from "./before";
import { shortNameOf } from "./units";
import { numeralOf, tidy } from "./wording";

const slips: [RegExp, string][] = [
  [/[，。；：、！？][，。；：、！？]/u, "two marks"],
  [/[“（《][，。；：、]|[，；：、][”）》]|^[，。；：、]/u, "a mark out of place"],
  [/“”|（）|《》/u, "empty brackets"],
  [/\p{Script=Han}[,.;:?!()]|[,;:?!()]\p{Script=Han}/u, "a half-width mark"],
  [/undefined|null|NaN|\[object|[{}[\]]|\w_\w|[a-z][A-Z]/, "the name of a field or a value that is none"],
  [/English|words/, "English"],
  [/(?:和|及|与|由|为|在|对|就|将|把|并|等)[，。；]|[，；]等/u, "a word left dangling"],
  [/(?!一)([\p{Script=Han}]{2,6})\1|的的|为为|将将|了了|在在|等等/u, "a word twice"],
  [
    /^(?:会上，|活动中，|培训中，|走访中，|调研中，)?(?:召开|举办|通报|介绍|部署|提出|要求|强调|肯定|传达|启动|颁发|签|主持|出席)/u,
    "no subject",
  ],
  [/[\p{Script=Han}，。] | [\p{Script=Han}，。]/u, "a space beside Han"],
  [/人参加[^，。]*(?:召开|举办|开展)的[^，。]*，/u, "a purpose of those who came and not of the host"],
  [
    /作了授课|作专题授课|进行了[^，。]*颁奖|参与了讨论|围绕[^，。]*参加了|参与主办/u,
    "a verb that does not go with its noun",
  ],
  [/参加了签约。|(?<!共同|由[^，。]{1,30})举办(?:[，。]|$)|主持培训班|开班时讲话/u, "a verb without what it needs"],
  [/通过培训，[^。]*(?:开展|完成|参加|进行|交流)/u, "what was done at a training told as what came of it"],
  [
    /由[^，。]*(?:支持|联合)[，。]|由[^、，。]*指导[，。]|指导，[^。]*承办|由[^、，。]*启动。/u,
    "由 before what it does not go with",
  ],
  [/在[^，。]+以线上方式/u, "a place of what was online"],
  [/将(?!把|推动|推进|确保|继续|进一步|努力)[^，。；]*落到实处/u, "将 for 把"],
  [/等1人|(?:^|，)[^、，。]{2,8}妇联(?:分别|先后|依次)/u, "one as if it were several"],
  [/([\p{Script=Han}]{2,4}区)、\1(?=、|妇联)/u, "a district twice in a row"],
];

const pairs = ["“”", "（）", "《》"];

function unpaired(text: string): string[] {
  const count = (mark: string) => text.split(mark).length;
  return pairs.filter((pair) => count(pair.charAt(0)) !== count(pair.charAt(1))).map((pair) => `unpaired ${pair}`);
}

/** Points are numbered from one, more than one, and as many as were announced. */
function pointsIn(text: string): string[] {
  const numbers = [...text.matchAll(/(?<=[：；])([一二三四五六七八九十]+)是/gu)].map(([, number]) => number);
  if (numbers.length === 0) return /点要求|一是/.test(text) ? ["points without a number"] : [];
  const announced = numbers.length > 10 ? "以下要求：" : `提出${numeralOf(numbers.length)}点要求：`;
  return numbers.length > 1 && text.includes(announced) ? [] : ["points that are not as announced"];
}

/** What is wrong with the words of one sentence, title or caption. */
export const slipsIn = (text: string, of: "prose" | "title" | "caption"): string[] => [
  ...slips.filter(([slip]) => slip.test(of === "title" ? text.replaceAll(" ", "，") : text)).map(([, name]) => name),
  ...unpaired(text),
  ...pointsIn(text),
  ...(/^[^。]+。$/u.test(text) === (of === "prose") ? [] : ["no full stop at its end alone"]),
];

/** The full name of a federation stands once and first, its short one only after it. */
function misnamed(text: string, { full, short, also, notAfter }: (typeof abbreviationsZh)[number]): string[] {
  const [whole, ...more] = [...text.matchAll(new RegExp(full, "g"))].map(({ index }) => index);
  const first = text.search(new RegExp(notAfter === "" ? short : `(?<![${notAfter}])${short}`));
  return [
    ...(first >= 0 && (whole === undefined || first < whole) ? [`a short name first: ${short}`] : []),
    ...(more.length > 0 ? [`a full name twice: ${full}`] : []),
    ...also.filter((other) => text.includes(other)).map((other) => `another short name: ${other}`),
  ];
}

/** The names that the rule is about: the host's and those of the glossary. */
function namesFor({ host }: MeetingFacts): (typeof abbreviationsZh)[number][] {
  const [full, short] = [tidy(host.name.zh), shortNameOf(host)];
  const others = abbreviationsZh.filter((one) => one.full !== full);
  const own = abbreviationsZh.find((one) => one.full === full) ?? { full, short, also: [], notAfter: "" };
  return full === "" || full === short ? others : [own, ...others];
}

/** 会议充分肯定了…。会议强调… is how minutes speak; and what has neither host nor name is but 会议. */
const mayBeginAlike = ({ key }: Sentence, before: Sentence | null) =>
  ["remarks", "asks"].includes(key) || before?.key === "opening";

/** Neighbours that begin with the same usual words or tell of the same person, and leaders who attend as learners do. */
function alikeIn(paragraph: Sentence[], { kind }: MeetingFacts): string[] {
  return paragraph.flatMap((sentence, index) => {
    const before = paragraph[index - 1] ?? null;
    const [begun, { person, unit }] = [usualBeginning(sentence), namedIn(sentence)];
    const text = wordsOf(sentence.spans);
    const isSame = before !== null && person !== null && namedIn(before).person === person;
    const isSameUnit = before !== null && unit !== null && namedIn(before).unit === unit && !text.includes("还");
    return [
      ...(begun !== null && usualBeginning(before) === begun && !mayBeginAlike(sentence, before)
        ? [`begins as the one before: ${text}`]
        : []),
      ...(isSame || isSameUnit ? [`a name again: ${text}`] : []),
      ...(kind === "training" && sentence.key === "attended" && text.includes("参加")
        ? [`a leader learns: ${text}`]
        : []),
    ];
  });
}

/** What is told only with words that the record lacks in Chinese: who signed nothing in particular. */
function signedNothing({ agenda, people, remarks }: MeetingFacts): string[] {
  const isEmpty = ({ kind, subject, subjectYear }: MeetingFacts["agenda"][number]) =>
    kind === "sign" && tidy(subject.zh) === "" && subjectYear === null;
  const others = [
    ...people.map(({ person }) => person),
    ...agenda.flatMap((item) => (item.person && !isEmpty(item) && !item.internal ? [item.person] : [])),
    ...(remarks ? [remarks.speaker] : []),
  ].map(({ id }) => id);
  return agenda.flatMap((item, position) => {
    if (!isEmpty(item)) return [];
    const { person } = item;
    const names =
      person && !others.includes(person.id) ? [`person.${person.id}.name`, `person.${person.id}.posts`] : [];
    return [`${itemField({ ...item, position })}.unit`, ...names];
  });
}

/** Facts with Chinese words, but for what hangs on words that are missing: a time without a day, a count of nobody. */
function tellable(facts: MeetingFacts): string[] {
  const needsDay = facts.date === null ? ["halfDay", "endDate"] : [];
  const needsName = facts.attendance.map(({ name }, index) => (name.zh === "" ? `attendance.${index}.count` : ""));
  const all = factsOf(facts).filter(({ value }) => /[\p{Script=Han}\w]/u.test(value.zh));
  const untold = [...needsDay, ...needsName, ...signedNothing(facts)];
  return all.map(({ field }) => field).filter((field) => !untold.includes(field));
}

/** What is wrong with a report as Chinese and as a copy of the record; empty when nothing is. */
export function faultsOf({ title, summary, paragraphs, captions }: Composition, facts: MeetingFacts): string[] {
  const body = paragraphs.flat();
  const known = new Set(tellable(facts));
  const told = new Set(body.flatMap(({ fields }) => fields));
  const all = [title, ...summary, ...body, ...captions];
  const keys = all.map(({ key }) => key);
  const lookedAt = (sentences: Sentence[], of: "prose" | "title" | "caption") =>
    sentences.flatMap(({ spans }) => slipsIn(wordsOf(spans), of).map((fault) => `${fault}: ${wordsOf(spans)}`));
  const isAgain =
    facts.host.name.zh !== "" && summary.map(({ spans }) => wordsOf(spans)).join("") === `${wordsOf(title.spans)}。`;
  const length = summary.reduce((sum, { spans }) => sum + wordsOf(spans).length, 0);
  return [
    ...lookedAt([title], "title"),
    ...lookedAt([...summary, ...body], "prose"),
    ...lookedAt(captions, "caption"),
    ...all.filter(({ key, fields }) => fields.length === 0 && key !== "title").map(({ key }) => `no field: ${key}`),
    ...all.flatMap(({ fields }) => fields.filter((field) => !known.has(field)).map((field) => `not a fact: ${field}`)),
    ...all.flatMap(({ spans }) =>
      spans.filter(({ text, field }) => text === "" || field === "").map(() => "an empty span"),
    ),
    ...[...known].filter((field) => !told.has(field)).map((field) => `not told: ${field}`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `a key twice: ${key}`),
    ...paragraphs.filter((paragraph) => paragraph.length === 0).map(() => "an empty paragraph"),
    ...paragraphs.flatMap((paragraph) => alikeIn(paragraph, facts)),
    ...namesFor(facts).flatMap((names) => misnamed(body.map(({ spans }) => wordsOf(spans)).join(""), names)),
    ...(wordsOf(title.spans).length > 40 ? ["a long title"] : []),
    ...(length > 120 ? ["a long summary"] : []),
    ...(isAgain ? ["a summary that is the title"] : []),
  ];
}
