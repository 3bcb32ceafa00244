import { againstRecord } from "../against-record";
import type { LeaderRule, Mark, Rule, View } from "../finding";
import { abbreviations } from "../glossary";
import { escaped } from "../match";

type Named = { name: string; held: string[] };

const splitter = { en: "; ", zh: "；" };

/** Everyone the record names with the posts it has for that day; whoever has none is not judged. */
function peopleOf(view: View): Named[] {
  const record = againstRecord(view);
  if (!record) return [];
  const { language } = view.text;
  return record.facts
    .filter(({ field }) => /^person\.\d+\.name$/.test(field))
    .map(({ field, value }) => ({
      name: value[language],
      held: record.told(field.replace(/name$/, "posts")).split(splitter[language]).filter(Boolean),
    }))
    .filter(({ name, held }) => name !== "" && held.length > 0);
}

/** A title with short names in the place of those written out, as the record may have it. */
const shortened = (title: string) =>
  abbreviations.reduce(
    (words, { short, full }) => words.replaceAll(`${full} (${short})`, short).replaceAll(full, short),
    title.replaceAll("’", "'"),
  );

const plain = (title: string) => shortened(title).toLowerCase().replace(/^the /, "");

const titleEn =
  "(?:part-time )?(?:Vice[- ]President|Vice[- ]Chair(?:woman)?|Deputy Secretary|Deputy Director|Deputy Head|President|Chair(?:woman)?|Secretary|Director|Head|Member)";

/** Whether a post as it is written is one of those held, or the beginning of one. */
const isHeldEn = (title: string, held: string[]) =>
  held.map(plain).some((one) => one === plain(title) || one.startsWith(`${plain(title)} `));

// Posts that anyone is known to hold or have held are the rule of leaders' to judge.
function isKnown(title: string, leaders: LeaderRule[], language: "en" | "zh"): boolean {
  const all = leaders.flatMap(({ held, otherwise }) => [...held, ...otherwise]);
  return all.some((post) => plain(title).startsWith(plain(post[language])) && post[language] !== "");
}

function english({ prose, context }: View, { name, held }: Named): Mark[] {
  const who = escaped(name);
  const after = new RegExp(`\\b${who}, (?:the )?(${titleEn} (?:of|at) [^,.;]+)`, "g");
  const before = new RegExp(
    `(?<![\\w-] ?)(?<!Vice[- ]|Deputy )(?:the )?(?:BWF |Federation )?(${titleEn}) ${who}\\b`,
    "g",
  );
  return prose.flatMap((piece) => [
    ...[...piece.text.matchAll(after)].flatMap(({ index, 0: all, 1: list = "" }) => {
      const start = index + all.length - list.length;
      const titles = [...list.matchAll(new RegExp(`${titleEn} (?:of|at) .+?(?= and (?:the )?${titleEn} |$)`, "g"))];
      return titles
        .filter(({ 0: title }) => !isHeldEn(title.replace(/ (?:and|who|which)\b.*$/, ""), held))
        .filter(({ 0: title }) => !isKnown(title, context.leaders, "en"))
        .map((title) => ({ piece, from: start + title.index, to: start + title.index + title[0].length }));
    }),
    ...[...piece.text.matchAll(before)]
      .filter(({ 1: title = "" }) => !isHeldEn(title.replace(" ", "-"), held) && !isHeldEn(title, held))
      .map(({ index, 0: all, 1: title = "" }) => {
        const from = index + all.length - name.length - 1 - title.length;
        return { piece, from, to: from + title.length };
      }),
  ]);
}

const titleZh = "(?:兼职)?(?:副主席|主席|党组副书记|党组书记|党组成员|副书记|书记|副部长|部长|副主任|主任|秘书长)";
const longer = "(?!团|台|委员|编辑|医师|处|员|级)";

function isHeldZh(title: string, held: string[]): boolean {
  return held.some((one) => one.endsWith(title) && !one.endsWith(`副${title}`) && !one.endsWith(`兼职${title}`));
}

function chinese({ prose }: View, { name, held }: Named): Mark[] {
  const pattern = new RegExp(`${escaped(name)}(${titleZh})${longer}`, "g");
  return prose.flatMap((piece) =>
    [...piece.text.matchAll(pattern)]
      .filter(({ 1: title = "" }) => !isHeldZh(title, held))
      .map(({ index, 1: title = "" }) => {
        const from = index + name.length;
        return { piece, from, to: from + title.length };
      }),
  );
}

/** Posts of people that the record names, where the rule of leaders does not reach: before a name, and posts nobody holds. */
export const recordPostRules: Rule[] = [
  {
    name: "record_post",
    severity: "advice",
    languages: ["en", "zh"],
    find: (view) => {
      const { language } = view.text;
      const find = language === "en" ? english : chinese;
      const between = language === "en" ? ", " : "、";
      return peopleOf(view).flatMap((person) =>
        find(view, person).map((mark) => ({
          ...mark,
          values: { name: person.name, held: person.held.join(between) },
        })),
      );
    },
  },
];
