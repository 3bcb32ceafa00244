import { describe, expect, it } from "vitest";
import { type Actor, operator, roles, visitor } from "./actor";
import { type Action, may, permissions } from "./permissions";

const anyone: Actor["role"][] = [...roles, "visitor"];

const allowed: Record<Action, Actor["role"][]> = {
  "dashboard.enter": ["editor", "chief_editor", "organiser", "administrator"],
  "district.enter": ["district_administrator", "district_member"],
  "report.read": ["editor", "chief_editor", "organiser", "administrator"],
  "report.write": ["editor", "chief_editor", "organiser"],
  "report.review_first": ["editor", "chief_editor"],
  "report.review": ["chief_editor"],
  "report.publish": ["chief_editor"],
  "report.publish_due": ["operator"],
  "report.watch_record": ["operator"],
  "section.write": ["administrator", "chief_editor", "operator"],
  "report.withdraw": ["chief_editor"],
  "report.move": ["chief_editor"],
  "report.import": ["operator"],
  "house_rule.read": ["editor", "chief_editor", "organiser", "administrator"],
  "house_rule.write": ["chief_editor", "administrator"],
  "picture.add": ["editor", "chief_editor", "organiser", "operator"],
  "media.read": ["editor", "chief_editor", "organiser", "administrator"],
  "media.write": ["editor", "chief_editor", "organiser"],
  "media.replace": ["editor", "chief_editor", "organiser"],
  "media.trash": ["editor", "chief_editor", "organiser"],
  "home.arrange": ["editor", "chief_editor"],
  "feedback.send": anyone,
  "feedback.moderate": ["editor", "chief_editor"],
  "report.comment": ["editor", "chief_editor", "organiser", "administrator"],
  "fact_check.ask": ["editor", "chief_editor", "organiser"],
  "fact_check.answer": anyone,
  "event.read": ["editor", "chief_editor", "organiser", "administrator"],
  "event.write": ["editor", "chief_editor", "organiser"],
  "event.register": anyone,
  "registration.read": ["chief_editor", "organiser"],
  "case.write": ["chief_editor", "organiser", "operator"],
  "profile.write": ["administrator", "operator"],
  "federation.write": ["administrator", "operator"],
  "training.read": ["editor", "chief_editor", "organiser", "administrator"],
  "training.write": ["organiser"],
  "lecturer.read": ["editor", "chief_editor", "organiser", "administrator"],
  "lecturer.write": ["organiser"],
  "follow_up.read": ["editor", "chief_editor", "organiser", "administrator"],
  "follow_up.issue": ["organiser"],
  "follow_up.check": ["organiser"],
  "follow_up.read_own": ["district_administrator", "district_member"],
  "follow_up.answer": ["district_administrator"],
  "follow_up.remind": ["operator"],
  "post.read": ["editor", "chief_editor", "organiser", "administrator"],
  "post.manage": ["organiser", "chief_editor", "administrator", "operator"],
  "meeting.read": ["editor", "chief_editor", "organiser", "administrator"],
  "meeting.write": ["organiser"],
  "series.write": ["organiser", "administrator", "operator"],
  "meeting.compose": ["editor", "chief_editor", "organiser"],
  "plan.feed": [...roles],
  "working_days.write": ["administrator", "operator"],
  "training_hours.read": ["editor", "chief_editor", "organiser", "administrator"],
  "training_hours.write": ["organiser"],
  "training_hours.read_own": ["district_administrator", "district_member"],
  "training_feedback.read": ["editor", "chief_editor", "organiser", "administrator"],
  "training_feedback.write": ["organiser"],
  "training_feedback.answer": anyone,
  "training_feedback.remind": ["operator"],
  "training_feedback.send_letter": ["operator"],
  "proposal.of_unit": ["editor", "chief_editor", "organiser"],
  "proposal.of_district": ["district_administrator"],
  "material.read": [...roles],
  "material.read_secretariat": ["organiser", "administrator"],
  "meeting.note": ["editor", "chief_editor", "organiser"],
  "meeting.run": ["editor", "chief_editor", "organiser"],
  "presence.write": ["editor", "chief_editor", "organiser"],
  "presence.sign_in_self": anyone,
  "minutes.write": ["organiser"],
  "minutes.correct": ["administrator", "chief_editor", "district_administrator", "editor", "organiser"],
  "minutes.approve": ["chief_editor", "organiser"],
  "minutes.remind": ["operator"],
  "invitation.read": ["editor", "chief_editor", "organiser", "administrator"],
  "invitation.write": ["organiser"],
  "invitation.answer": ["district_administrator", "organiser"],
  "invitation.answer_by_key": anyone,
  "invitation.remind": ["organiser", "operator"],
  "invitation.send_letter": ["operator"],
  "meeting_statistics.read": ["editor", "chief_editor", "organiser", "administrator"],
  "meeting_statistics.read_own": ["district_administrator", "district_member"],
  "archive.export": ["organiser", "administrator"],
  "archive.import": ["operator"],
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
