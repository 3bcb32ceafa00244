import { expect, it } from "vitest";
import { trailTo } from "./trail";

const sections = [
  { slug: "updates", parent: "events" },
  { slug: "training", parent: "updates" },
  { slug: "courses", parent: "training" },
];

it.each([
  ["updates", ["updates"]],
  ["courses", ["updates", "training", "courses"]],
  ["events", []],
  ["nowhere", []],
])("the way to %s is %j", (slug, way) => {
  expect(trailTo(sections, slug).map((section) => section.slug)).toEqual(way);
});
