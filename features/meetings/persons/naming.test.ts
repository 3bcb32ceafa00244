import { describe, expect, it } from "vitest";
import { namingsTouched, withoutPost } from "./naming";

const named = (personId: number, date: string) => ({ personId, meeting: { date } });
const post = (id: number, heldFrom: string, heldUntil: string | null) => ({ person: { id }, heldFrom, heldUntil });

describe("whoever is named on a day without a post", () => {
  it.each([
    ["held a post later", [post(1, "2024-03-27", null)], true],
    ["held a post before", [post(1, "2020-01-01", "2024-03-26")], true],
    ["held one on its first day", [post(1, "2024-03-26", null)], false],
    ["held one on its last day", [post(1, "2020-01-01", "2024-03-27")], false],
    ["held one between two others", [post(1, "2020-01-01", "2021-01-01"), post(1, "2025-01-01", null)], true],
    ["holds none at all", [], false],
    ["is somebody else", [post(2, "2025-01-01", null)], false],
  ])("%s", (_, posts, is) => {
    const naming = named(1, "2024-03-26");
    expect(withoutPost([naming], posts)).toEqual(is ? [naming] : []);
  });
});

describe("the records that a change touches", () => {
  const touched = [
    {
      personId: 1,
      days: [
        { from: "2024-01-01", until: "2024-03-01" },
        { from: "2025-01-01", until: null },
      ],
    },
  ];

  it.each([
    ["2023-12-31", false],
    ["2024-01-01", true],
    ["2024-02-29", true],
    ["2024-03-01", false],
    ["2026-01-01", true],
  ])("are those of a meeting on one of its days: %s", (date, is) => {
    expect(namingsTouched([named(1, date)], touched)).toHaveLength(is ? 1 : 0);
    expect(namingsTouched([named(2, date)], touched)).toEqual([]);
  });
});
