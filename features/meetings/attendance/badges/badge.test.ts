import fc from "fast-check";
import { expect, it } from "vitest";
import type { Standing } from "../presence";
import { getsBadge, onSheet, sheetsOf } from "./badge";

const at = new Date("2026-11-27T01:00:00Z");
const place = {
  ...{ name: "Li Min", origin: "invited" as const, reply: "named" as const, isInvited: true },
  ...{ signedInAt: null, leftAt: null, absence: null },
};

it.each([
  [{}, true],
  [{ reply: "confirmed" }, true],
  [{ name: "" }, false],
  [{ reply: "declined" }, false],
  [{ reply: "declined", signedInAt: at }, true],
  [{ absence: "excused" }, false],
  [{ absence: "absent" }, false],
  [{ origin: "walk_in" }, false],
  [{ origin: "walk_in", signedInAt: at }, true],
  [{ origin: "guest" }, true],
] as [Partial<Standing>, boolean][])("%o gets a badge: %s", (change, gets) => {
  expect(getsBadge({ ...place, ...change })).toBe(gets);
});

it("sheets hold every badge once, in order, and all but the last are full", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 80 }), (badges) => {
      const sheets = sheetsOf(badges);
      expect(sheets.flat()).toEqual(badges);
      expect(sheets.slice(0, -1).every((sheet) => sheet.length === onSheet)).toBe(true);
      expect(sheets.every((sheet) => sheet.length > 0 && sheet.length <= onSheet)).toBe(true);
    }),
  );
});
