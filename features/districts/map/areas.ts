import { borders } from "./borders";

export type Point = readonly [x: number, y: number];

function pointsOf(line: string): Point[] {
  return line.split(" ").map((pair) => {
    const [x = 0, y = 0] = pair.split(",").map(Number);
    return [x, y];
  });
}

const same = (a?: Point, b?: Point) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** The outline of an area, its borders joined end to end; an area that has none, or whose borders leave a gap, throws. */
export function outlineOf(slug: string): Point[] {
  const [first, ...rest] = Object.entries(borders)
    .filter(([name]) => name.split(" ").includes(slug))
    .map(([, line]) => pointsOf(line));
  if (!first) throw new Error(`the map has no ${slug}`);
  const outline = [...first];
  while (rest.length > 0) {
    const end = outline.at(-1);
    const next = rest.findIndex((line) => same(line[0], end) || same(line.at(-1), end));
    const [line] = rest.splice(next, 1);
    if (next < 0 || !line) throw new Error(`the borders of ${slug} leave a gap`);
    outline.push(...(same(line[0], end) ? line : line.toReversed()).slice(1));
  }
  if (!same(outline[0], outline.at(-1))) throw new Error(`the outline of ${slug} is open`);
  return outline.slice(1);
}

/** The outline as the data of an SVG path. */
export function pathOf(slug: string): string {
  return `M${outlineOf(slug)
    .map((point) => point.join(" "))
    .join("L")}Z`;
}

/** Every area that the map knows. */
export const mappedAreas: readonly string[] = [
  ...new Set(Object.keys(borders).flatMap((name) => name.split(" "))),
].filter((name) => name !== "outside");
