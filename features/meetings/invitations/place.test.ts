import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterStep,
  emptyPlace,
  isLate,
  type Place,
  type Reply,
  replies,
  type Step,
  type StepInput,
  stepRefusals,
  steps,
  stepsOpen,
  table,
} from "./place";

/** Written out once more by hand: whatever is not here is forbidden. */
const allowed: [Reply, Step, Reply][] = [
  ["silent", "name", "named"],
  ["silent", "decline", "declined"],
  ["named", "name", "named"],
  ["named", "confirm", "confirmed"],
  ["named", "decline", "declined"],
  ["named", "withdraw_name", "silent"],
  ["named", "accept", "named"],
  ["named", "refuse", "silent"],
  ["confirmed", "decline", "declined"],
  ["confirmed", "take_back", "named"],
  ["confirmed", "withdraw_name", "silent"],
  ["confirmed", "accept", "confirmed"],
  ["confirmed", "refuse", "silent"],
  ["declined", "substitute", "named"],
  ["declined", "take_back", "silent"],
];

const holder = { name: "Ren Taohua", post: "Vice-President", email: "" };
const wang = { name: "Wang Min", post: "", email: "wang@pinggu.example" };
const full = (step: Step): StepInput => ({ step, holder, reason: "On leave" });

describe("a step on a place", () => {
  const pairs = replies.flatMap((reply) => steps.map((step) => [reply, step] as const));

  it.each(pairs)("from %s: %s", (reply, step) => {
    const to = allowed.find(([from, one]) => from === reply && one === step)?.[2];
    const place: Place = { ...emptyPlace, ...holder, reply, awaitsYes: true };
    expect(stepRefusals(place, full(step))).toEqual(to === undefined ? ["not_now"] : []);
    if (to) expect(afterStep(place, full(step), false).reply).toBe(to);
  });

  it.each(["accept", "refuse"] as const)("%s is for names that wait only", (step) => {
    expect(stepRefusals({ ...emptyPlace, ...holder, reply: "named" }, full(step))).toEqual(["not_now"]);
  });

  it("wants a name, and a reason for declining", () => {
    expect(stepRefusals(emptyPlace, { step: "name", holder: { ...holder, name: " " } })).toEqual(["name_missing"]);
    expect(stepRefusals(emptyPlace, { step: "decline", reason: " \n" })).toEqual(["reason_missing"]);
    expect(stepRefusals(emptyPlace, { step: "substitute" })).toEqual(["not_now", "name_missing"]);
  });

  it("keeps who declined and why until somebody stands in for her", () => {
    const named = afterStep(emptyPlace, { step: "name", holder }, false);
    const declined = afterStep(named, { step: "decline", reason: "On leave" }, false);
    expect(declined).toMatchObject({ ...holder, reply: "declined", reason: "On leave", substitute: false });
    const instead = afterStep(declined, { step: "substitute", holder: wang }, false);
    expect(instead).toMatchObject({ ...wang, reply: "named", reason: "", substitute: true });
    expect(afterStep(instead, { step: "withdraw_name" }, false)).toEqual(emptyPlace);
    expect(afterStep(declined, { step: "take_back" }, false)).toEqual(emptyPlace);
  });

  it.each([
    ["a first name", emptyPlace, { step: "name", holder }, true],
    ["another name", { ...emptyPlace, ...wang, reply: "named" }, { step: "name", holder }, true],
    ["the same name with a post", { ...emptyPlace, ...wang, reply: "named" }, { step: "name", holder: wang }, false],
    ["a substitute", { ...emptyPlace, ...holder, reply: "declined" }, { step: "substitute", holder }, true],
    ["a yes of who was named in time", { ...emptyPlace, ...holder, reply: "named" }, { step: "confirm" }, false],
    ["a yes of who waits", { ...emptyPlace, ...holder, reply: "named", awaitsYes: true }, { step: "confirm" }, true],
    ["declining", { ...emptyPlace, ...holder, reply: "named", awaitsYes: true }, full("decline"), false],
    ["the organiser's yes", { ...emptyPlace, ...holder, reply: "named", awaitsYes: true }, { step: "accept" }, false],
  ] as [string, Place, StepInput, boolean][])("after the deadline: %s", (_, place, input, waits) => {
    expect(afterStep(place, input, true).awaitsYes).toBe(waits);
    if (input.step === "name" || input.step === "substitute") {
      expect(afterStep({ ...place, awaitsYes: false }, input, false).awaitsYes).toBe(false);
    }
  });

  it("never leaves the table, however long a place is worked on", () => {
    const input = fc.record({
      step: fc.constantFrom(...steps),
      holder: fc.constantFrom(holder, wang, { name: "", post: "", email: "" }),
      reason: fc.constantFrom("", "ill"),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(input, fc.boolean()), { maxLength: 30 }), (deeds) => {
        let place = emptyPlace;
        for (const [deed, late] of deeds) {
          if (stepRefusals(place, deed).length > 0) continue;
          const next = afterStep(place, deed, late);
          expect(allowed).toContainEqual([place.reply, deed.step, next.reply]);
          expect(next.reply === "silent" ? next : emptyPlace).toEqual(emptyPlace);
          expect(next.reply === "named" || next.reply === "confirmed").toBe(next.name !== "" && next.reason === "");
          expect(next.reply === "declined").toBe(next.reason !== "");
          if (next.awaitsYes) expect(["named", "confirmed"]).toContain(next.reply);
          place = next;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is offered exactly where it may be taken", () => {
    for (const reply of replies) {
      for (const awaitsYes of [true, false]) {
        const place = { reply, awaitsYes };
        const offered = [...stepsOpen(place, "body"), ...stepsOpen(place, "organiser")];
        expect(steps.filter((step) => offered.includes(step))).toEqual(
          steps.filter((step) => stepRefusals(place, full(step)).length === 0),
        );
        expect(stepsOpen(place, "body").every((step) => table[step].by === "body")).toBe(true);
      }
    }
  });
});

it.each([
  [null, "2026-12-01", false],
  ["2026-12-01", "2026-12-01", false],
  ["2026-12-01", "2026-12-02", true],
])("replies due on %s are late on %s: %s", (due, today, late) => {
  expect(isLate(due, today)).toBe(late);
});
