import type { MeetingFacts } from "@/features/meetings/facts";
import { factsOf } from "../../facts/facts-of";
import type { Composition, Sentence } from "../composition";
import { wordsOf } from "../phrase";
import { numeralOf } from "./wording";

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

/** Facts with Chinese words, but for what hangs on words that are missing: a time without a day, a count of nobody. */
function tellable(facts: MeetingFacts): string[] {
  const needsDay = facts.date === null ? ["halfDay", "endDate"] : [];
  const needsName = facts.attendance.map(({ name }, index) => (name.zh === "" ? `attendance.${index}.count` : ""));
  const all = factsOf(facts).filter(({ value }) => /[\p{Script=Han}\w]/u.test(value.zh));
  return all.map(({ field }) => field).filter((field) => ![...needsDay, ...needsName].includes(field));
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
    ...(wordsOf(title.spans).length > 40 ? ["a long title"] : []),
    ...(length > 120 ? ["a long summary"] : []),
    ...(isAgain ? ["a summary that is the title"] : []),
  ];
}
