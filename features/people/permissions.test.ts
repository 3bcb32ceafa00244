import { describe, expect, it } from "vitest";
import { type Actor, operator, roles } from "./actor";
import { type Action, may, permissions } from "./permissions";

const allowed: Record<Action, Actor["role"][]> = {
  "dashboard.enter": ["editor", "chief_editor", "organiser", "administrator"],
  "district.enter": ["district_administrator", "district_member"],
  "report.read": ["editor", "chief_editor", "organiser", "administrator"],
  "report.write": ["editor", "chief_editor", "organiser"],
  "report.review": ["chief_editor"],
  "report.withdraw": ["chief_editor"],
  "report.move": ["chief_editor"],
  "report.import": ["operator"],
  "meeting.read": ["editor", "chief_editor", "organiser", "administrator"],
  "meeting.write": ["organiser"],
  "meeting.compose": ["editor", "chief_editor", "organiser"],
  "audit.read": ["administrator"],
  "account.create": ["administrator", "operator"],
  "organisation.write": ["administrator", "operator"],
};

const actions = Object.keys(allowed) as Action[];

const everyone: Actor[] = [
  ...roles.map(
    (role): Actor => ({ accountId: 1, name: role, role, districtId: role.startsWith("district") ? 3 : null }),
  ),
  operator,
];

describe("who may do what", () => {
  it("is said for every action", () => {
    expect(Object.keys(permissions).sort()).toEqual([...actions].sort());
  });

  it("covers every role, and the operator", () => {
    expect(everyone.map(({ role }) => role)).toEqual([
      ...["editor", "chief_editor", "organiser", "administrator"],
      ...["district_administrator", "district_member", "operator"],
    ]);
  });

  it.each(actions)("lets exactly the roles listed do %s", (action) => {
    const those = everyone.filter((actor) => may(actor, action)).map(({ role }) => role);
    expect(those).toEqual(allowed[action]);
  });
});
