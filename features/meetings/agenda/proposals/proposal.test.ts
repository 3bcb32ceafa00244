import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ProposalState,
  type ProposalStep,
  proposalStates,
  proposalSteps,
  proposeRefusals,
  stepRefusals,
} from "./proposal";

const steps = Object.keys(proposalSteps) as ProposalStep[];
const organiser = { decides: true, isOwn: false, startedFrom: 1 };
const proposer = { decides: false, isOwn: true, startedFrom: 1 };
const stranger = { decides: false, isOwn: false, startedFrom: 1 };
const open = { state: "proposed" as const, version: 1 };

describe("a step of a proposal", () => {
  it.each([
    ["accept", organiser, []],
    ["accept", proposer, ["not_permitted"]],
    ["accept", stranger, ["not_permitted"]],
    ["decline", organiser, []],
    ["decline", proposer, ["not_permitted"]],
    ["withdraw", proposer, []],
    ["withdraw", organiser, ["not_permitted"]],
    ["withdraw", stranger, ["not_permitted"]],
    ["accept", { ...organiser, startedFrom: 2 }, ["newer_version"]],
  ] as const)("%s by %o is refused for %j", (step, asking, wanted) => {
    expect(stepRefusals(step, open, asking)).toEqual(wanted);
  });

  it("says everything at once", () => {
    expect(stepRefusals("accept", { state: "withdrawn", version: 2 }, stranger)).toEqual(["not_permitted", "settled"]);
  });

  it("settles a proposal once, whatever is asked in whatever order", () => {
    const asked = fc.array(fc.record({ step: fc.constantFrom(...steps), decides: fc.boolean(), isOwn: fc.boolean() }));
    fc.assert(
      fc.property(asked, (all) => {
        let proposal: { state: ProposalState; version: number } = open;
        let taken = 0;
        for (const { step, ...who } of all) {
          const refusals = stepRefusals(step, proposal, { ...who, startedFrom: proposal.version });
          const rights = step === "withdraw" ? who.isOwn : who.decides;
          expect(refusals.includes("not_permitted")).toBe(!rights);
          if (refusals.length > 0) continue;
          proposal = { state: proposalSteps[step].to, version: proposal.version + 1 };
          taken++;
        }
        expect(taken).toBeLessThanOrEqual(1);
        expect(taken).toBe(proposal.state === "proposed" ? 0 : 1);
      }),
    );
  });

  it("leads from where it can be reached to where nothing follows", () => {
    for (const state of proposalStates.slice(1)) {
      expect(steps.filter((step) => proposalSteps[step].to === state)).toHaveLength(1);
      for (const step of steps) {
        expect(stepRefusals(step, { state, version: 1 }, { ...organiser, isOwn: true })).toEqual(["settled"]);
      }
    }
  });
});

describe("one more proposal", () => {
  const called = { status: "planned" as const, callUntil: "2026-11-27", callAllowsLate: false };
  it.each([
    ["on the last day", called, { today: "2026-11-27", decides: false }, []],
    ["the day after", called, { today: "2026-11-28", decides: false }, ["call_over"]],
    ["the day after, by the organiser", called, { today: "2026-11-28", decides: true }, []],
    [
      "the day after, where late ones are allowed",
      { ...called, callAllowsLate: true },
      { today: "2026-11-28", decides: false },
      [],
    ],
    ["without a call", { ...called, callUntil: null }, { today: "2026-11-28", decides: false }, []],
    [
      "for a meeting that was held",
      { ...called, status: "held" as const },
      { today: "2026-11-28", decides: false },
      ["not_planned", "call_over"],
    ],
    [
      "for a meeting that was cancelled",
      { ...called, status: "cancelled" as const },
      { today: "2026-11-20", decides: true },
      ["not_planned"],
    ],
  ])("%s", (_, meeting, asking, wanted) => {
    expect(proposeRefusals(meeting, asking)).toEqual(wanted);
  });
});
