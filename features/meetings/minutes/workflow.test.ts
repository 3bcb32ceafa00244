import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, roles } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { bodyAttended, hasAttended } from "./attended";
import { daysSince, isLate } from "./due";
import { readersAmong } from "./letters";
import { after, refusals, type Standing, type State, type Step, states, workflow } from "./workflow";
import { withWriter } from "./writers";

const actorOf = (role: (typeof roles)[number], accountId = 1): Actor => ({
  ...{ accountId, name: role, role, districtId: role.startsWith("district") ? 3 : null },
});
const standing = (more: Partial<Standing> = {}): Standing => ({
  ...{ state: "draft", isHeld: true, writers: [], openCorrections: 0 },
  ...more,
});
const steps = Object.keys(workflow) as Step[];

describe("the life of minutes", () => {
  it.each<[Step, Partial<Standing>, string[]]>([
    ["compile", { state: "none" }, []],
    ["compile", { state: "none", isHeld: false }, ["not_held"]],
    ["save", { state: "none" }, ["not_now"]],
    ["save", { state: "circulated" }, []],
    ["save", { state: "approved" }, ["not_now"]],
    ["save", { state: "sealed" }, ["sealed"]],
    ["circulate", { state: "draft" }, []],
    ["circulate", { state: "circulated" }, ["not_now"]],
    ["correct", { state: "draft" }, ["not_now"]],
    ["correct", { state: "circulated" }, []],
    ["approve", { state: "circulated" }, []],
    ["approve", { state: "circulated", writers: [1], openCorrections: 2 }, ["own_work", "corrections_open"]],
    ["approve", { state: "draft" }, ["not_now"]],
    ["return", { state: "approved" }, []],
    ["return", { state: "sealed" }, ["sealed"]],
    ["seal", { state: "circulated" }, ["not_now"]],
    ["seal", { state: "approved", writers: [1] }, []],
    ["annex", { state: "approved" }, ["not_now"]],
    ["annex", { state: "sealed" }, []],
  ])("%s from %o: %o", (step, more, expected) => {
    expect(refusals(step, standing(more), actorOf("organiser"))).toEqual(expected);
  });

  it("is lived in order, by those who may, and ends with the seal, whatever is tried", () => {
    const turn = fc.record({
      step: fc.constantFrom(...steps),
      role: fc.constantFrom(...roles),
      account: fc.integer({ min: 1, max: 4 }),
      open: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
        let state: State | "none" = "none";
        let writers: number[] = [];
        let approvedSince = false;
        for (const { step, role, account, open } of turns) {
          const actor = actorOf(role, account);
          if (refusals(step, standing({ state, writers, openCorrections: open }), actor).length > 0) continue;
          expect(may(actor, workflow[step].needs)).toBe(true);
          const next: State = after(step, state);
          const [from, to] = [state === "none" ? -1 : states.indexOf(state), states.indexOf(next)];
          if (state === "sealed") expect([step, next]).toEqual(["annex", "sealed"]);
          if (step === "approve") expect([writers.includes(account), open]).toEqual([false, 0]);
          if (next === "sealed") expect(approvedSince).toBe(true);
          expect(to - from).toBeLessThanOrEqual(1);
          if (to < from) expect(step).toBe("return");
          if (step === "compile" || step === "save") writers = withWriter(writers, actor);
          approvedSince = step === "approve" || (approvedSince && step !== "return");
          state = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("who was there", () => {
  const seats = [
    { unitId: 3, email: "", isPresent: true },
    { unitId: 4, email: "", isPresent: false },
    { unitId: null, email: " Chief@demo.example", isPresent: true },
    { unitId: null, email: "editor@demo.example", isPresent: false },
  ];

  it.each([
    [actorOf("district_administrator"), "any@demo.example", true],
    [{ ...actorOf("district_administrator"), districtId: 4 }, "chief@demo.example", false],
    [actorOf("chief_editor"), "chief@demo.example", true],
    [actorOf("editor"), "editor@demo.example", false],
    [actorOf("organiser"), "", false],
  ] as [Actor, string, boolean][])("%o with %s: %s", (actor, email, expected) => {
    expect(hasAttended(actor, email, seats)).toBe(expected);
  });

  it("is written to: administrators of bodies that came, and accounts of the office that came", () => {
    const accounts = [
      { email: "pinggu@demo.example", role: "district_administrator" as const, districtId: 3 },
      { email: "member.pinggu@demo.example", role: "district_member" as const, districtId: 3 },
      { email: "daxing@demo.example", role: "district_administrator" as const, districtId: 4 },
      { email: "chief@demo.example", role: "chief_editor" as const, districtId: null },
      { email: "editor@demo.example", role: "editor" as const, districtId: null },
    ];
    expect(readersAmong(accounts, seats, "districts")).toEqual(["pinggu@demo.example"]);
    expect(readersAmong(accounts, seats, "office")).toEqual(["chief@demo.example"]);
    expect(bodyAttended([], 3)).toBe(false);
  });
});

it.each([
  ["2026-11-20", "2026-11-22", 2, false],
  ["2026-11-20", "2026-11-23", 3, true],
  ["2026-12-30", "2027-01-02", 3, true],
  ["2028-02-28", "2028-03-01", 2, false],
])("minutes of %s are on %s %i days old, late: %s", (date, today, days, late) => {
  expect([daysSince(date, today), isLate(date, today), isLate(null, today)]).toEqual([days, late, false]);
});
