export const roles = [
  "editor",
  "chief_editor",
  "organiser",
  "administrator",
  "district_administrator",
  "district_member",
] as const;

export type Role = (typeof roles)[number];

/** Who is asking: someone signed in, a visitor of the site, or the operator at the machine's command line. */
export type Actor =
  | { accountId: number; name: string; role: Role; districtId: number | null }
  | { accountId: null; name: string; role: "operator" | "visitor"; districtId: null };

/** Who acts and when: both are given to a verb, never looked up by it. */
export type Act = { actor: Actor; at: Date };

export const operator: Actor = { accountId: null, name: "operator", role: "operator", districtId: null };

export const visitor: Actor = { accountId: null, name: "visitor", role: "visitor", districtId: null };
