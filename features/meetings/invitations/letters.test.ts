import { describe, expect, it } from "vitest";
import { isDue, isFree } from "./letters";

const now = {
  ...{ state: "open" as "draft" | "open" | "withdrawn", sequence: 1, current: 1 },
  ...{ meetingCancelled: false, wasTold: true, silentPlaces: 1 },
};

describe("a letter whose turn has come", () => {
  it.each([
    ["invite", {}, true],
    ["invite", { wasTold: false }, true],
    ["invite", { state: "withdrawn" as const }, false],
    ["invite", { meetingCancelled: true }, false],
    ["change", {}, true],
    ["change", { current: 2 }, false],
    ["change", { state: "draft" as const }, false],
    ["remind", {}, true],
    ["remind", { silentPlaces: 0 }, false],
    ["remind", { meetingCancelled: true }, false],
    ["cancel", {}, false],
    ["cancel", { state: "withdrawn" as const }, true],
    ["cancel", { meetingCancelled: true }, true],
    ["cancel", { meetingCancelled: true, wasTold: false }, false],
    ["cancel", { meetingCancelled: true, current: 2 }, false],
    ["cancel", { state: "draft" as const, meetingCancelled: true }, false],
  ] as const)("%s %o: %s", (kind, changes, due) => {
    expect(isDue(kind, { ...now, ...changes })).toBe(due);
  });
});

it("a letter is free until it is sent, and while nobody is sending it", () => {
  const at = new Date("2026-11-20T02:00:00Z");
  const ago = (minutes: number) => new Date(at.getTime() - minutes * 60_000);
  const letters = [
    { takenAt: null, sentAt: null },
    { takenAt: ago(1), sentAt: null },
    { takenAt: ago(11), sentAt: null },
    { takenAt: ago(11), sentAt: ago(11) },
  ];
  expect(letters.map((letter) => isFree(letter, at))).toEqual([true, false, true, false]);
});
