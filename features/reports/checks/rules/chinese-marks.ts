import type { Rule } from "../finding";
import { marksOf } from "../match";

const zh = ["zh"] as const;
const full: Record<string, string> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  ".": "。",
  "(": "（",
  ")": "）",
};

/** Marks and letters as Chinese texts are set: full-width marks, half-width letters and figures, no spaces between. */
export const chineseMarkRules: Rule[] = [
  {
    name: "half_width_mark",
    severity: "fault",
    languages: zh,
    find: ({ pieces }) => {
      const told = ([mark]: RegExpExecArray) => ({
        values: { mark, instead: full[mark] ?? "" },
        replace: full[mark] ?? "",
      });
      return [
        ...marksOf(pieces, /(?<=[\p{Script=Han}”》）])[,;:?!.](?=[\s\p{Script=Han}“《（]|$)/gu, told),
        ...marksOf(pieces, /(?<=[\p{L}\d])[,;:?!](?=\p{Script=Han})/gu, (match, { text }) =>
          /[\p{Script=Han}”》）]/u.test(text[match.index - 1] ?? "") ? null : told(match),
        ),
        ...marksOf(pieces, /(?<=\p{Script=Han})\(|\((?=\p{Script=Han})/gu, told),
        ...marksOf(pieces, /(?<=\p{Script=Han})\)|\)(?=[\p{Script=Han}，。；：！？])/gu, told),
      ].filter(
        (one, index, all) => all.findIndex(({ piece, from }) => piece === one.piece && from === one.from) === index,
      );
    },
  },
  {
    name: "full_width_letter",
    severity: "advice",
    languages: zh,
    find: ({ pieces }) =>
      marksOf(pieces, /[０-９Ａ-Ｚａ-ｚ％]+/g, ([letters]) => {
        const replace = letters.normalize("NFKC");
        return { values: { instead: replace }, replace };
      }),
  },
  {
    name: "space_beside_han",
    severity: "advice",
    languages: zh,
    find: ({ pieces }) => {
      // A title parts its halves with a space.
      const others = pieces.filter(({ kind }) => kind !== "title" && kind !== "heading");
      const told = () => ({ replace: "" });
      return [
        ...marksOf(
          pieces,
          /(?<=\p{Script=Han}) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) +(?=\p{Script=Han})/gu,
          (_, { kind }) => (kind === "title" || kind === "heading" ? null : told()),
        ),
        ...marksOf(others, /(?<=[\p{Script=Han}，。；：！？、”）]) +(?=[\p{Script=Han}，。；：！？、“（])/gu, told),
      ];
    },
  },
  {
    name: "list_mark",
    severity: "advice",
    languages: zh,
    find: ({ pieces }) => [
      ...marksOf(pieces, /、(?=(?:和|及|以及|与)\p{Script=Han})/gu, () => ({ values: { instead: "" }, replace: "" })),
      // GB/T 15834-2011: between quotation marks or title marks that stand side by side no 顿号 is needed.
      ...marksOf(pieces, /(?<=[”》])、(?=[“《])/g, () => ({ values: { instead: "" }, replace: "" })),
      ...marksOf(pieces, /(?<=^\d{1,2})、/g, () => ({ values: { instead: "." }, replace: "." })),
    ],
  },
  {
    name: "repeated_de",
    severity: "advice",
    languages: zh,
    find: ({ prose }) =>
      marksOf(prose, /[^，。；：！？、\n]+/g, ([clause]) => {
        const count = clause.match(/(?<!目)的(?!士|确)/g)?.length ?? 0;
        return count > 3 ? { values: { count } } : null;
      }),
  },
];
