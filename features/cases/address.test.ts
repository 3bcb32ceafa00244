import { expect, it } from "vitest";
import { addressOf } from "./address";

it.each([
  [{ page: 1 }, "/en/cases"],
  [{ district: "pinggu", page: 1 }, "/en/cases?district=pinggu"],
  [{ theme: "rights-and-interests", page: 2 }, "/en/cases?page=2&theme=rights-and-interests"],
  [{ district: "pinggu", theme: "x&y", page: 3 }, "/en/cases?district=pinggu&page=3&theme=x%26y"],
])("%j is %s", (query, address) => {
  expect(addressOf("en", query)).toBe(address);
  expect(addressOf("", query)).toBe(address.slice(3));
});
