import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBeijing } from "@/platform/clock";
import { replies } from "./place";
import { remindsNow, toRemind } from "./reminding";

const at = fromBeijing("2026-11-28 10:00:00");

describe("who is reminded", () => {
  it("has an open invitation with a place nobody spoke of, and nobody else", () => {
    const invitation = fc.record({
      id: fc.integer({ min: 1, max: 20 }),
      state: fc.constantFrom("draft" as const, "open" as const, "withdrawn" as const),
      remindedAt: fc.constantFrom(null, fromBeijing("2026-11-27 23:59:59"), fromBeijing("2026-11-28 00:00:00")),
    });
    const place = fc.record({
      invitationId: fc.option(fc.integer({ min: 1, max: 20 })),
      reply: fc.constantFrom(...replies),
    });
    fc.assert(
      fc.property(fc.uniqueArray(invitation, { selector: ({ id }) => id }), fc.array(place), (invitations, places) => {
        const reminded = toRemind(invitations, places, at).map(({ id }) => id);
        for (const { id, state, remindedAt } of invitations) {
          const own = places.filter(({ invitationId }) => invitationId === id);
          const answeredAll = own.every(({ reply }) => reply !== "silent");
          const today = remindedAt !== null && remindedAt >= fromBeijing("2026-11-28 00:00:00");
          expect(reminded.includes(id)).toBe(state === "open" && !answeredAll && !today);
        }
      }),
    );
  });
});

describe("reminders by themselves", () => {
  const notice = { repliesDueOn: "2026-12-01", remindDays: [3, 1] };
  it.each([
    ["2026-11-28 09:00:00", true],
    ["2026-11-28 08:59:59", false],
    ["2026-11-28 23:30:00", true],
    ["2026-11-29 10:00:00", false],
    ["2026-11-30 10:00:00", true],
    ["2026-12-01 10:00:00", false],
    ["2026-12-02 10:00:00", false],
  ])("at %s: %s", (moment, now) => {
    expect(remindsNow(notice, fromBeijing(moment))).toBe(now);
    expect(remindsNow({ ...notice, repliesDueOn: null }, fromBeijing(moment))).toBe(false);
  });
});
