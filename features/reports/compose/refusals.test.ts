import { expect, it } from "vitest";
import { type Actor, operator } from "@/features/people/actor";
import { composeRefusals } from "./refusals";

const organiser: Actor = { accountId: 1, name: "Organiser", role: "organiser", districtId: null };

it.each([
  ["held" as const, organiser, []],
  ["planned" as const, organiser, ["not_held"]],
  ["cancelled" as const, organiser, ["not_held"]],
  ["planned" as const, operator, ["not_held", "not_permitted"]],
])("composing from a meeting that is %s", (status, actor, refused) => {
  expect(composeRefusals({ status }, actor)).toEqual(refused);
});
