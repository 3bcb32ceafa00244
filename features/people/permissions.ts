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
  "meeting.read": ["editor", "chief_editor", "organiser", "administrator"],
  "meeting.write": ["organiser"],
  "meeting.compose": ["editor", "chief_editor", "organiser"],
  "audit.read": ["administrator"],
  "account.create": ["administrator", "operator"],
  "organisation.write": ["administrator", "operator"],
} as const satisfies Record<string, readonly (Role | "operator")[]>;

export type Action = keyof typeof permissions;

/** Whether the actor's role allows the action at all. */
export function may(actor: Actor, action: Action): boolean {
  const allowed: readonly (Role | "operator")[] = permissions[action];
  return allowed.includes(actor.role);
}
