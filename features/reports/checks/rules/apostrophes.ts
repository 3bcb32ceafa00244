import type { Piece, Rule, View } from "../finding";
import { anyOf, cappedAs, marksOf } from "../match";

const lost: Record<string, string> = {
  ...{ chinas: "China's", beijings: "Beijing's", womens: "women's", mens: "men's", childrens: "children's" },
  ...{ citys: "city's", countrys: "country's", familys: "family's" },
  ...{ dont: "don't", doesnt: "doesn't", didnt: "didn't", isnt: "isn't", arent: "aren't", wasnt: "wasn't" },
  ...{ werent: "weren't", hasnt: "hasn't", havent: "haven't", cant: "can't", couldnt: "couldn't" },
  ...{ "womens'": "women's", "childrens'": "children's", "womens’": "women's", "childrens’": "children's" },
};

const words = new RegExp(`(?<![\\p{L}'’])(?:${anyOf(Object.keys(lost))})(?![\\p{L}])`, "giu");
const peoples = /\bPeoples(?= (?:Congress|Court|Procuratorate|Government|Republic)\b)/g;
const apart = /(?<=[a-z])\s+['’](?=s\b)/g;

const read = (pieces: Piece[]) => pieces.filter(({ kind }) => kind !== "alt");

/** Which apostrophe a text writes: the straight one only where there is no other. */
function apostropheOf({ pieces }: View): string {
  const all = pieces.map(({ text }) => text).join(" ");
  return /\w'\w/.test(all) && !/\w’\w/.test(all) ? "'" : "’";
}

/** Apostrophes that got lost on the way: Chinas, womens. */
export const apostropheRules: Rule[] = [
  {
    name: "lost_apostrophe",
    severity: "fault",
    languages: ["en"],
    find: (view) => {
      const apostrophe = apostropheOf(view);
      const instead = (word: string) => word.replace("'", apostrophe);
      const told = (replace: string) => ({ values: { instead: replace }, replace });
      return [
        ...marksOf(read(view.pieces), words, ([word]) =>
          told(instead(cappedAs(word, lost[word.toLowerCase()] ?? word))),
        ),
        ...marksOf(read(view.pieces), peoples, () => told(instead("People's"))),
        ...marksOf(read(view.pieces), apart, () => told(apostrophe)),
      ];
    },
  },
];
