import type { LeaderRule, Mark, Piece, Rule, View } from "../finding";
import { escaped } from "../match";

type Title = { text: string; kind: string };

const forms = {
  en: (title: string) => [title, title.replaceAll("'", "’")],
  zh: (title: string) => [title, title.replace(/^(?:北京)?市妇联/, "")],
};

/** Every way of writing any post that anyone holds or held, the longest first. */
function titlesOf(leaders: LeaderRule[], language: "en" | "zh"): Title[] {
  const all = leaders.flatMap(({ held, otherwise }) => [...held, ...otherwise]);
  const titles = all.flatMap((post) => forms[language](post[language]).map((text) => ({ text, kind: post.kind })));
  const once = titles.filter(
    ({ text }, index) => text !== "" && titles.findIndex((one) => one.text === text) === index,
  );
  return once.sort((a, b) => b.text.length - a.text.length);
}

type Told = Title & { from: number };

/** The posts after a name: ", Deputy Secretary of … and Vice-President of the BWF". */
function postsAfter(text: string, from: number, titles: Title[]): Told[] {
  const lead = /^,? (?:the |and (?:the )?)?/.exec(text.slice(from))?.[0];
  if (lead === undefined) return [];
  const at = from + lead.length;
  const title = titles.find((one) => text.slice(at, at + one.text.length).toLowerCase() === one.text.toLowerCase());
  return title ? [{ ...title, from: at }, ...postsAfter(text, at + title.text.length, titles)] : [];
}

/** The posts before a name: 市妇联党组成员、副主席. */
function postsBefore(text: string, to: number, titles: Title[]): Told[] {
  const end = text[to - 1] === "、" ? to - 1 : to;
  const title = titles.find((one) => text.slice(0, end).endsWith(one.text));
  if (!title) return [];
  const from = end - title.text.length;
  return [...postsBefore(text, from, titles), { ...title, from }];
}

function wrongPosts(leader: LeaderRule, piece: Piece, titles: Title[], language: "en" | "zh"): Mark[] {
  const name = language === "en" ? leader.nameEn : leader.nameZh;
  const right = leader.held.flatMap((post) => forms[language](post[language])).map((one) => one.toLowerCase());
  return [...piece.text.matchAll(new RegExp(escaped(name), "g"))].flatMap(({ index }) => {
    const end = index + name.length;
    const posts = language === "en" ? postsAfter(piece.text, end, titles) : postsBefore(piece.text, index, titles);
    return posts
      .filter(({ text }) => !right.includes(text.toLowerCase()))
      .map(({ text, kind, from }) => {
        const same = leader.held.filter((post) => post.kind === kind);
        const [whole, short] = forms[language](same[0]?.[language] ?? "");
        const replace = piece.text.slice(0, from).endsWith("市妇联") ? short : whole;
        const held = leader.held.map((post) => post[language]).join(language === "en" ? ", " : "、");
        return {
          piece,
          from,
          to: from + text.length,
          values: { name, held },
          replace: same.length === 1 ? replace : undefined,
        };
      });
  });
}

/** Three Han characters of which one is another than in the name. */
function nearly(name: string): RegExp | null {
  const letters = [...name];
  if (letters.length < 3 || !letters.every((letter) => /\p{Script=Han}/u.test(letter))) return null;
  const ways = letters.map((letter, at) =>
    letters.map((other, index) => (index === at ? `(?!${letter})\\p{Script=Han}` : other)).join(""),
  );
  return new RegExp(ways.join("|"), "gu");
}

function misspelt({ prose, context: { leaders } }: View): Mark[] {
  const names = new Set(leaders.map(({ nameZh }) => nameZh));
  return leaders.flatMap(({ nameZh }) => {
    const pattern = nearly(nameZh);
    if (!pattern) return [];
    return prose.flatMap((piece) =>
      [...piece.text.matchAll(pattern)]
        .filter(([written]) => !names.has(written) && !/^[和与及由向对请是、]/.test(written))
        .map(({ index, 0: written }) => ({
          piece,
          from: index,
          to: index + written.length,
          values: { instead: nameZh },
          replace: nameZh,
        })),
    );
  });
}

/** The names of leaders, and the posts they held on the day. */
export const leaderRules: Rule[] = [
  {
    name: "leader_post",
    severity: "advice",
    languages: ["en", "zh"],
    find: ({ prose, text: { language }, context: { leaders } }) => {
      const titles = titlesOf(leaders, language);
      const named = leaders.filter((leader) => (language === "en" ? leader.nameEn : leader.nameZh) !== "");
      return named.flatMap((leader) => prose.flatMap((piece) => wrongPosts(leader, piece, titles, language)));
    },
  },
  { name: "leader_spelling", severity: "advice", languages: ["zh"], find: misspelt },
];
