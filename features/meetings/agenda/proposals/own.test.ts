import { describe, expect, it } from "vitest";
import { type Actor, operator, roles, visitor } from "@/features/people/actor";
import { isOwnProposal, mayProposeFor } from "./own";

const actors: Actor[] = [
  ...roles.map(
    (role): Actor => ({ accountId: 5, name: role, role, districtId: role.startsWith("district") ? 3 : null }),
  ),
  operator,
  visitor,
];
const those = (test: (actor: Actor) => boolean) => actors.filter(test).map(({ role }) => role);

describe("a proposal", () => {
  it.each([
    ["one's own district", { id: 3, kind: "district" }, ["district_administrator"]],
    ["another district", { id: 4, kind: "district" }, []],
    ["a department", { id: 9, kind: "department" }, ["editor", "chief_editor", "organiser"]],
    ["the municipal level", { id: 1, kind: "municipal" }, ["editor", "chief_editor", "organiser"]],
  ])("for %s is made by %j", (_, unit, wanted) => {
    expect(those((actor) => mayProposeFor(actor, unit))).toEqual(wanted);
  });

  it.each([
    ["by this account for a department", { proposedBy: 5, unitId: 9 }, ["editor", "chief_editor", "organiser"]],
    ["by another account for a department", { proposedBy: 6, unitId: 9 }, []],
    ["by another account of the district", { proposedBy: 6, unitId: 3 }, ["district_administrator"]],
    ["by another district", { proposedBy: 6, unitId: 4 }, []],
  ])("%s is the own one of %j", (_, proposal, wanted) => {
    expect(those((actor) => isOwnProposal(actor, proposal))).toEqual(wanted);
  });
});
