import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor, roles } from "@/features/people/actor";
import { type ItemStanding, itemRefusals, itemStates, itemSteps, itemWorkflow } from "./workflow";

const actorOf = (role: (typeof roles)[number], districtId: number | null): Actor => ({
  ...{ accountId: 1, name: "Li Wen", role, districtId },
});
const ours = actorOf("district_administrator", 1);
const office = actorOf("editor", null);
const item = (changes: Partial<ItemStanding> = {}): ItemStanding => ({
  ...{ unitId: 1, state: "submitted", isUsed: false, ...changes },
});

describe("the steps of an item", () => {
  it.each([
    ["submit", { state: "draft" }, ours, []],
    ["submit", { state: "returned" }, ours, []],
    ["submit", { state: "valid" }, ours, ["wrong_state"]],
    ["submit", { state: "draft" }, office, ["not_permitted"]],
    ["recall", {}, ours, []],
    ["receive", {}, office, []],
    ["receive", {}, ours, ["not_permitted"]],
    ["return", { state: "valid", isUsed: true }, office, ["in_use"]],
    ["return", { state: "draft" }, office, ["wrong_state"]],
    ["merge", { state: "valid" }, office, []],
    ["merge", { state: "valid", isUsed: true }, office, ["in_use"]],
    ["save", { state: "draft", unitId: 2 }, ours, ["not_found"]],
    ["receive", {}, actorOf("administrator", null), ["not_permitted"]],
  ] as const)("%s of %j", (step, changes, actor, reasons) => {
    expect(itemRefusals(step, item(changes), actor)).toEqual(reasons);
  });

  it("tell a sibling district nothing, whatever it asks", () => {
    fc.assert(
      fc.property(
        ...[fc.constantFrom(...itemSteps), fc.constantFrom(...itemStates), fc.boolean()],
        ...[fc.constantFrom("district_administrator" as const, "district_member" as const)],
        (step, state, isUsed, role) => {
          expect(itemRefusals(step, item({ state, isUsed, unitId: 2 }), actorOf(role, 1))).toEqual(["not_found"]);
        },
      ),
    );
  });

  it("leave no state from which nobody leads on, but those that end it", () => {
    const left = itemStates.filter((state) => itemSteps.every((step) => !itemWorkflow[step].from.includes(state)));
    expect(left).toEqual(["withdrawn"]);
  });
});
