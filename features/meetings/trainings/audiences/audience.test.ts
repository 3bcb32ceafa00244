import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AudienceSum, addingAudience, audienceSums } from "./audience";

const seat = fc.record({
  audienceId: fc.constantFrom(1, 2, null),
  state: fc.constantFrom("draft" as const, "open" as const, "withdrawn" as const),
  reply: fc.constantFrom("named", "confirmed", "declined"),
  signedInAt: fc.constantFrom(null, new Date("2026-11-20T06:00:00Z")),
});
const numbers = ["listed", "invited", "confirmed", "came"] as const;

describe("the numbers of a training's audiences", () => {
  it("add up: each audience and those in none are all", () => {
    fc.assert(
      fc.property(fc.array(seat), (seats) => {
        const audiences = [1, 2].map((id) => ({ id, expected: 10 * id }));
        const { each, none, all } = audienceSums(audiences, seats);
        const parts: AudienceSum[] = [...each.values(), none];
        for (const number of numbers) {
          expect(parts.reduce((sum, part) => sum + part[number], 0)).toBe(all[number]);
        }
        expect(all.expected).toBe(30);
        expect(parts.every((part) => Math.max(part.invited, part.confirmed, part.came) <= part.listed)).toBe(true);
      }),
    );
  });

  it("leave out who was withdrawn and did not come", () => {
    const gone = { audienceId: 1, state: "withdrawn" as const, reply: "confirmed", signedInAt: null };
    const came = { ...gone, signedInAt: new Date("2026-11-20T06:00:00Z") };
    const { all } = audienceSums([{ id: 1, expected: null }], [gone, came]);
    expect(all).toEqual({ expected: null, listed: 1, invited: 0, confirmed: 1, came: 1 });
  });

  it("say how many are expected in all only where every audience does", () => {
    const expected = (...all: (number | null)[]) =>
      audienceSums(
        all.map((one, index) => ({ id: index + 1, expected: one })),
        [],
      ).all.expected;
    expect([expected(), expected(20), expected(20, 15), expected(20, null)]).toEqual([null, 20, 35, null]);
  });
});

describe("an audience as its form gives it", () => {
  const form = { meetingId: "3", nameEn: "new-media staff", nameZh: "" };

  it.each([
    ["", null],
    ["20", 20],
    [" ４０ ", 40],
  ])("expects %j", (typed, expected) => {
    expect(addingAudience.parse({ ...form, expected: typed })).toMatchObject({ expected });
  });

  it.each(["0", "1.5", "many", "100001"])("does not expect %j", (typed) => {
    const read = addingAudience.safeParse({ ...form, expected: typed });
    expect(read.error?.issues[0]).toMatchObject({ path: ["expected"], message: "not_a_number" });
  });

  it("has a name in one language at least", () => {
    const read = addingAudience.safeParse({ ...form, nameEn: " " });
    expect(read.error?.issues[0]).toMatchObject({ path: ["nameEn"], message: "missing" });
    expect(addingAudience.safeParse({ ...form, nameEn: "", nameZh: "新媒体人员" }).success).toBe(true);
  });
});
