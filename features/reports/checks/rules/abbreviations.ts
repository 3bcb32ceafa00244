import type { Mark, Piece, Rule, View } from "../finding";
import { abbreviations, abbreviationsZh } from "../glossary";
import { escaped, notAfter } from "../match";

type Use = { piece: Piece; from: number; to: number };

const inBody = ({ pieces }: View) => pieces.filter(({ kind }) => ["paragraph", "heading", "footnote"].includes(kind));

function usesOf(pieces: Piece[], pattern: RegExp): Use[] {
  return pieces.flatMap((piece) =>
    [...piece.text.matchAll(pattern)].map(({ index, 0: match }) => ({ piece, from: index, to: index + match.length })),
  );
}

const isBefore = (pieces: Piece[], one: Use, other: Use) =>
  pieces.indexOf(one.piece) - pieces.indexOf(other.piece) || one.from - other.from;

const known = abbreviations.map(({ short, full }) => ({
  short,
  full,
  used: new RegExp(`(?<![\\w(-])${short}(?!\\w|-)`, "g"),
  expanded: new RegExp(`\\(${short}\\)`, "g"),
  twice: new RegExp(`${escaped(full).replace("'", "['’]")} \\(${short}\\)`, "g"),
}));

/** The first use of each abbreviation, when it was not written out before. */
function unexpanded(view: View, wanted: "never" | "later"): Mark[] {
  const pieces = inBody(view);
  return known.flatMap(({ short, full, used, expanded }): Mark[] => {
    const [first] = usesOf(pieces, used);
    const [opened] = usesOf(pieces, expanded);
    if (!first || (opened && isBefore(pieces, opened, first) < 0)) return [];
    if (wanted !== (opened ? "later" : "never")) return [];
    const owns = /^['’]/.test(first.piece.text.slice(first.to));
    const replace = opened || owns ? undefined : `${full} (${short})`;
    return [{ ...first, values: { short, full }, replace }];
  });
}

const shortened = abbreviationsZh.map(({ short, full, also, ...where }) => ({
  short,
  full,
  used: new RegExp(notAfter(where.notAfter, short), "g"),
  told: new RegExp([full, ...also].join("|"), "g"),
}));

/** Full names before the short ones. */
export const abbreviationRules: Rule[] = [
  {
    name: "abbreviation_unexpanded",
    severity: "fault",
    languages: ["en"],
    find: (view) => unexpanded(view, "never"),
  },
  { name: "abbreviation_late", severity: "advice", languages: ["en"], find: (view) => unexpanded(view, "later") },
  {
    name: "abbreviation_twice",
    severity: "advice",
    languages: ["en"],
    find: (view) => {
      const pieces = view.pieces.filter(({ kind }) => kind === "paragraph");
      return known.flatMap(({ short, full, twice }) =>
        usesOf(pieces, twice)
          .slice(1)
          .map((use) => ({ ...use, values: { short, full }, replace: short })),
      );
    },
  },
  {
    name: "abbreviation_unexpanded",
    severity: "advice",
    languages: ["zh"],
    find: (view) => {
      const pieces = view.pieces.filter(({ kind }) => kind === "paragraph");
      return shortened.flatMap(({ short, full, used, told }): Mark[] => {
        const [first] = usesOf(pieces, used);
        const [named] = usesOf(pieces, told);
        if (!first || (named && isBefore(pieces, named, first) < 0)) return [];
        return [{ ...first, values: { short, full }, replace: named ? undefined : `${full}（以下简称“${short}”）` }];
      });
    },
  },
];
