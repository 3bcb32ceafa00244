import type { Rule } from "../finding";
import { marksOf } from "../match";

const group = "(?:(?:Deputy )?Secretary|Member) of the Leading Party (?:Members['’] )?Group";
const post = "(?:part-time )?(?:Vice[- ])?President of the (?:BWF|Beijing Women['’]s Federation)";
const wrongEn = new RegExp(`\\b(${post})(,? and |, )(${group})`, "g");
const wrongZh = /((?:北京)?市妇联)?((?:兼职)?副?主席)、(党组(?:副?书记|成员))/g;

/** Of two posts the one in the Party group is named first, the one in the federation second. */
export const postRules: Rule[] = [
  {
    name: "posts_order",
    severity: "fault",
    languages: ["en"],
    find: ({ prose }) =>
      marksOf(prose, wrongEn, ({ 1: held = "", 2: between = "", 3: party = "" }) => {
        const replace = `${party}${between}${held}`;
        return { values: { instead: replace }, replace };
      }),
  },
  {
    name: "posts_order",
    severity: "fault",
    languages: ["zh"],
    find: ({ prose }) =>
      marksOf(prose, wrongZh, ({ 1: unit = "", 2: held = "", 3: party = "" }) => {
        const replace = `${unit}${party}、${held}`;
        return { values: { instead: replace }, replace };
      }),
  },
];
