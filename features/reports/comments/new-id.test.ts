import { expect, it } from "vitest";
import { z } from "zod";
import { newId } from "./new-id";

it("is a version 4 UUID, and another one each time", () => {
  const ids = Array.from({ length: 500 }, () => newId());
  expect(ids.every((id) => z.uuidv4().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(500);
});
