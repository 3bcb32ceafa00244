import { expect, it } from "vitest";
import { inOrder } from "./order";

const thread = (id: string, field: "title" | "summary" | "body") => ({ id, field, state: "open" as const });

it("follows the text, and puts what has lost its passage last", () => {
  const threads = [
    thread("gone", "body"),
    thread("b", "body"),
    thread("s", "summary"),
    thread("a", "body"),
    thread("t", "title"),
  ];
  expect(inOrder(threads, ["a", "b"]).map(({ id }) => id)).toEqual(["t", "s", "a", "b", "gone"]);
  expect(inOrder(threads, []).map(({ id }) => id)).toEqual(["t", "s", "gone", "b", "a"]);
});
