import { monthNames, writtenDay } from "../days";
import type { Rule, View } from "../finding";
import { marksOf } from "../match";

const vague = {
  en: /\b(?:(Recently|Lately|In recent days|The other day|Not long ago|A few days ago)(?=,)|(?:recently|lately|the other day|not long ago|a few days ago|in recent days|some time ago)\b)/g,
  zh: /(?<=^|[。！？，；、\n])(?:近日|日前|近期|最近|不久前|前不久|前段时间|前几天|连日来)(?=[，,])?/g,
};

/** "Recently," at the head of a sentence becomes the day of the event; elsewhere only the writer knows. */
function dayInstead(match: RegExpExecArray, { text: { language }, context }: View): string | undefined {
  if (context.eventDate === null) return undefined;
  const day = writtenDay(context.eventDate, language);
  if (language === "zh") return day;
  return match[1] === undefined ? undefined : `On ${day}`;
}

const titled = new RegExp(`\\b((?:${monthNames}) \\d{1,2}(?:(?: to |[-–])\\d{1,2})?)(, (\\d{4}),?)(?!\\d)`, "g");

/** How days are told. */
export const dateRules: Rule[] = [
  {
    name: "vague_date",
    severity: "advice",
    languages: ["en", "zh"],
    find: (view) =>
      marksOf(view.prose, vague[view.text.language], (match) => {
        const instead = dayInstead(match, view);
        return { values: { words: match[0] }, replace: instead };
      }),
  },
  {
    name: "year_in_body",
    severity: "advice",
    languages: ["en", "zh"],
    find: (view) => {
      const year = view.context.publicationDay?.slice(0, 4);
      // Where days of two years stand together the year is needed.
      const paragraphs = view.pieces.filter(
        ({ kind, text }) =>
          kind === "paragraph" && !(text.match(/\b\d{4}\b|\d{4}(?=年\d)/g) ?? []).some((one) => one !== year),
      );
      if (!year) return [];
      if (view.text.language === "zh") {
        const pattern = new RegExp(`(?<!\\d)${year}年(?=\\d{1,2}月\\d{1,2}日)`, "g");
        return marksOf(paragraphs, pattern, () => ({ values: { year }, replace: "" }));
      }
      return marksOf(paragraphs, titled, ({ 1: day = "", 2: tail = "", 3: named }) =>
        named === year ? { at: day.length, length: tail.length, values: { year }, replace: "" } : null,
      );
    },
  },
];
