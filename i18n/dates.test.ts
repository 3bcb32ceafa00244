import { expect, it } from "vitest";
import { longDate, longDay, shortMoment } from "./dates";

const at = new Date("2024-03-26T16:05:00Z");

it("tells Beijing's day in both languages", () => {
  expect(longDay(at, "en")).toBe("27 March 2024");
  expect(longDay(at, "zh")).toBe("2024年3月27日");
  expect(longDate("2024-03-26", "en")).toBe("26 March 2024");
  expect(shortMoment(at, "en")).toBe("27 Mar 2024, 00:05");
});
