import { expect, it } from "vitest";
import { attended } from "../facts/testing-bound";
import { bodyOf } from "./document";
import { renderBody } from "./render";

it("gives readers the words of a bound text alone, on the site, in feeds and through the interface", () => {
  expect(renderBody(attended)).toBe(renderBody(bodyOf(["Attended by 40 people. Pinggu spoke."])));
  expect(renderBody(attended, "https://portal.example/media")).toBe("<p>Attended by 40 people. Pinggu spoke.</p>");
});
