import type { Role } from "@/features/people/actor";
import { type StepKind, stepKinds } from "../steps";

const press: readonly StepKind[] = ["news", "minutes"];
const district: readonly StepKind[] = ["replies_due", "materials_due", "meeting", "asks_acknowledged"];

/** The steps that concern a role, and so stand in its calendar; the meeting itself is one of them. */
export const feedOf: Record<Role, readonly StepKind[]> = {
  organiser: stepKinds,
  editor: press,
  chief_editor: press,
  administrator: ["meeting"],
  district_administrator: district,
  district_member: district,
};

/** The key that the last part of a feed's address holds; null for anything else. */
export function keyIn(file: string): string | null {
  return /^([\w-]{43})\.ics$/.exec(file)?.[1] ?? null;
}

/** The address of a feed below the site's own. */
export function feedPath(key: string, language: "en" | "zh"): string {
  return `/api/calendar/${key}.ics${language === "zh" ? "?language=zh" : ""}`;
}
