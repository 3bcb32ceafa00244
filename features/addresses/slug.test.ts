import { expect, it } from "vitest";
import { freeSlug, slugOf } from "./slug";

it.each([
  ["Women's Day: Café & Choir", "womens-day-cafe-choir"],
  ["读书", "event"],
  ["a".repeat(90), "event"],
  [`Choir ${"a".repeat(90)} day`, "choir"],
])("makes an address of %s", (title, slug) => {
  expect(freeSlug(slugOf(title, "event"), new Set())).toBe(slug);
  expect(freeSlug(slugOf(title, "event"), new Set([slug, `${slug}-2`]))).toBe(`${slug}-3`);
});
