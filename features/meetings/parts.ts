/** The screens of one meeting in the order of its work, each with its address below the meeting's own. */
export const parts = [
  { part: "record", path: "" },
  { part: "plan", path: "/plan" },
  { part: "agenda", path: "/agenda" },
  { part: "materials", path: "/materials" },
  { part: "invitations", path: "/invitations" },
  { part: "attendance", path: "/sign-in" },
  { part: "notes", path: "/notes" },
  { part: "minutes", path: "/minutes" },
  { part: "followUps", path: "/follow-ups" },
  { part: "training", path: "/training" },
] as const;

export type Part = (typeof parts)[number]["part"];
