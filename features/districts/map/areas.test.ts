import { describe, expect, it } from "vitest";
import { seedUnits } from "@/db/seed/units";
import { mappedAreas, outlineOf, type Point, pathOf } from "./areas";
import { borders, extent, labels } from "./borders";

const districts = seedUnits.filter(({ kind }) => kind === "district").map(({ slug }) => slug);

function sizeOf(outline: Point[]): number {
  const twice = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function holds(outline: Point[], [x, y]: Point): boolean {
  return outline.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [0, 0];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

function neighboursOf(slug: string): string[] {
  return Object.keys(borders)
    .map((name) => name.split(" "))
    .filter((pair) => pair.includes(slug))
    .flatMap((pair) => pair.filter((name) => name !== slug && name !== "outside"));
}

describe("the map", () => {
  it("has an area for every district, and none besides", () => {
    expect(mappedAreas.toSorted()).toEqual(districts.toSorted());
    expect(Object.keys(labels).toSorted()).toEqual(districts.toSorted());
  });

  it.each(districts)("draws %s closed, within the map, around its name", (slug) => {
    const outline = outlineOf(slug);
    expect(outline.length).toBeGreaterThan(5);
    expect(outline.every(([x, y]) => x >= 0 && y >= 0 && x <= extent.width && y <= extent.height)).toBe(true);
    expect(pathOf(slug)).toMatch(/^M(?:\d+ \d+L)+\d+ \d+Z$/);
    const { x, y } = labels[slug] ?? { x: 0, y: 0 };
    expect(holds(outline, [x, y])).toBe(true);
  });

  it.each([
    ["dongcheng", "chaoyang fengtai xicheng"],
    ["xicheng", "chaoyang dongcheng fengtai haidian"],
    ["chaoyang", "beda changping daxing dongcheng fengtai haidian shunyi tongzhou xicheng"],
    ["fengtai", "chaoyang daxing dongcheng fangshan haidian mentougou shijingshan xicheng"],
    ["shijingshan", "fengtai haidian mentougou"],
    ["mentougou", "changping fangshan fengtai haidian shijingshan"],
    ["shunyi", "changping chaoyang huairou miyun pinggu tongzhou"],
    ["huairou", "changping miyun shunyi yanqing"],
    ["pinggu", "miyun shunyi"],
    ["yanqing", "changping huairou"],
    ["beda", "chaoyang daxing tongzhou"],
  ])("puts %s beside %s", (slug, neighbours) => {
    expect(neighboursOf(slug).toSorted().join(" ")).toBe(neighbours);
  });

  it("leaves neither gaps nor overlaps: all areas together are as large as the city", () => {
    const together = districts.reduce((sum, slug) => sum + sizeOf(outlineOf(slug)), 0);
    expect(together).toBeCloseTo(sizeOf(outlineOf("outside")), 6);
  });

  it("gives no place to two districts", () => {
    const outlines = districts.map(outlineOf);
    for (let x = 0.5; x < extent.width; x += 5) {
      for (let y = 0.5; y < extent.height; y += 5) {
        expect(outlines.filter((outline) => holds(outline, [x, y])).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it("draws each border once", () => {
    const pairs = Object.keys(borders).map((name) => name.split(" ").toSorted().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("knows no other place", () => {
    expect(() => outlineOf("atlantis")).toThrow("no atlantis");
  });
});
