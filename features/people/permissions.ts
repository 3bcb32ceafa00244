import type { Actor, Role } from "./actor";

/** Who may do what. Exceptions that depend on the thing itself stand beside the rule of that thing. */
export const permissions = {
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
  "feedback.send": [
    "visitor",
    "editor",
    "chief_editor",
    "organiser",
    "administrator",
    "district_administrator",
    "district_member",
  ],
  "feedback.moderate": ["editor", "chief_editor"],
  "event.read": ["editor", "chief_editor", "organiser", "administrator"],
  "event.write": ["editor", "chief_editor", "organiser"],
  "event.register": [
    "visitor",
    "editor",
    "chief_editor",
    "organiser",
    "administrator",
    "district_administrator",
    "district_member",
  ],
  "registration.read": ["organiser", "chief_editor"],
  "case.write": ["organiser", "chief_editor", "operator"],
  "profile.write": ["administrator", "operator"],
  "federation.write": ["administrator", "operator"],
  "meeting.read": ["editor", "chief_editor", "organiser", "administrator"],
  "meeting.write": ["organiser"],
  "meeting.compose": ["editor", "chief_editor", "organiser"],
  "audit.read": ["administrator"],
  "account.create": ["administrator", "operator"],
  "organisation.write": ["administrator", "operator"],
} as const satisfies Record<string, readonly (Role | "operator" | "visitor")[]>;

export type Action = keyof typeof permissions;

/** Whether the actor's role allows the action at all. */
export function may(actor: Actor, action: Action): boolean {
  const allowed: readonly (Role | "operator" | "visitor")[] = permissions[action];
  return allowed.includes(actor.role);
}
