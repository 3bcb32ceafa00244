import { expect, it } from "vitest";
import { webAddress } from "./web-address";

it.each([
  ["https://www.example.org/a?b=c", "https://www.example.org/a?b=c"],
  [" www.example.org ", "https://www.example.org"],
  ["example.org:8080/a", "https://example.org:8080/a"],
  ["press@example.org", "mailto:press@example.org"],
  ["mailto:press@example.org", "mailto:press@example.org"],
  ["javascript:alert(1)", null],
  ["JavaScript:alert(1)", null],
  ["data:text/html,x", null],
  ["ftp://example.org", null],
  ["meeting", null],
  ["two words", null],
  ["https://", null],
  ["", null],
])("reads %j as %s", (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});
