import { numeral, numeralOf } from "../../compose/chinese/wording";
import type { Mark, Piece, Rule } from "../finding";

const figures = Array.from({ length: 20 }, (_, index) => numeral(index + 1));
const anyFigure = (from: number) => figures.slice(from).toReversed().join("|");
const point = new RegExp(
  `(?<=^|[。！？；：，、“\\n])(?:第?(${anyFigure(0)})(?:是|要|，)|第(${anyFigure(0)})[，,、])`,
  "g",
);
const announced = new RegExp(`(两|${anyFigure(1)})(?:点|方面|项|条)(?:具体)?(?:要求|意见|希望|建议|工作|任务|安排)`);

type Point = { number: number; from: number; to: number };

function pointsOf({ text }: Piece): Point[] {
  return [...text.matchAll(point)].map(({ 0: all, 1: one, 2: other, index }) => ({
    number: figures.indexOf(one ?? other ?? "") + 1,
    from: index,
    to: index + all.length,
  }));
}

/** The first place where the count goes wrong: it does not begin at one, skips, or ends after the first. */
function brokenAt(points: Point[]): { at: Point; missing: number } | null {
  const [first] = points;
  if (!first) return null;
  if (first.number !== 1) return { at: first, missing: 1 };
  const wrong = points.findIndex((one, index) => index > 0 && one.number !== (points[index - 1]?.number ?? 0) + 1);
  const before = points[wrong - 1];
  const at = points[wrong];
  if (at && before) return at.number === 1 ? null : { at, missing: before.number + 1 };
  return points.length === 1 ? { at: first, missing: 2 } : null;
}

const written = (number: number) => figures[number - 1] ?? String(number);

/** 一是、二是、三是: complete, and as many as were announced. */
export const pointRules: Rule[] = [
  {
    name: "points_incomplete",
    severity: "advice",
    languages: ["zh"],
    find: ({ prose }) =>
      prose.flatMap((piece): Mark[] => {
        const broken = brokenAt(pointsOf(piece));
        if (!broken) return [];
        const { from, to } = broken.at;
        return [{ piece, from, to, values: { missing: written(broken.missing) } }];
      }),
  },
  {
    name: "points_counted",
    severity: "advice",
    languages: ["zh"],
    find: ({ prose }) =>
      prose.flatMap((piece): Mark[] => {
        const said = announced.exec(piece.text);
        const count = said ? pointsOf(piece).filter(({ from }) => from > said.index).length : 0;
        if (!said || count < 2 || [written(count), numeralOf(count)].includes(said[1] ?? "")) return [];
        const values = { said: said[1] ?? "", count: written(count) };
        return [{ piece, from: said.index, to: said.index + said[0].length, values }];
      }),
  },
];
