import { describe, expect, it } from "vitest";
import { type Actor, operator, roles, visitor } from "./actor";
import { type Action, may, permissions } from "./permissions";

const anyone: Actor["role"][] = [...roles, "visitor"];

const allowed: Record<Action, Actor["role"][]> = {
  "dashboard.enter": ["editor", "chief_editor", "organiser", "administrator"],
  "district.enter": ["district_administrator", "district_member"],
  "report.read": ["editor", "chief_editor", "organiser", "administrator"],
  "report.write": ["editor", "chief_editor", "organiser"],
  "report.review": ["chief_editor"],
  "report.withdraw": ["chief_editor"],
  "report.move": ["chief_editor"],
  "report.import": ["operator"],
  "picture.add": ["editor", "chief_editor", "organiser", "operator"],
  "home.arrange": ["editor", "chief_editor"],
  "feedback.send": anyone,
  "feedback.moderate": ["editor", "chief_editor"],
  "event.read": ["editor", "chief_editor", "organiser", "administrator"],
  "event.write": ["editor", "chief_editor", "organiser"],
  "event.register": anyone,
  "registration.read": ["chief_editor", "organiser"],
  "case.write": ["chief_editor", "organiser", "operator"],
  "profile.write": ["administrator", "operator"],
  "federation.write": ["administrator", "operator"],
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
  visitor,
];

describe("who may do what", () => {
  it("is said for every action", () => {
    expect(Object.keys(permissions).sort()).toEqual([...actions].sort());
  });

  it("covers every role, the operator and visitors", () => {
    expect(everyone.map(({ role }) => role)).toEqual([
      ...["editor", "chief_editor", "organiser", "administrator"],
      ...["district_administrator", "district_member", "operator", "visitor"],
    ]);
  });

  it.each(actions)("lets exactly the roles listed do %s", (action) => {
    const those = everyone.filter((actor) => may(actor, action)).map(({ role }) => role);
    expect(those.sort()).toEqual([...allowed[action]].sort());
  });
});
