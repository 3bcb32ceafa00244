import { describe, expect, it } from "vitest";
import { daysUntouched } from "./ageing";

describe("a draft left lying", () => {
  it.each([
    ["2026-11-23T02:00:00Z", null],
    ["2026-11-17T02:00:00Z", null],
    ["2026-11-16T15:59:00Z", 7],
    ["2026-11-16T16:00:00Z", null],
    ["2026-11-11T02:00:00Z", 12],
    ["2025-11-23T02:00:00Z", 365],
  ])("changed at %s has lain for %s days", (changed, days) => {
    expect(daysUntouched(new Date(changed), new Date("2026-11-23T02:00:00Z"))).toBe(days);
  });
});
