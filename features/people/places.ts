import type { Actor } from "./actor";
import { type Action, may } from "./permissions";

const places: {
  path: string;
  name:
    | "desk"
    | "home"
    | "reports"
    | "feedback"
    | "events"
    | "meetings"
    | "followUps"
    | "posts"
    | "trainingHours"
    | "media"
    | "houseStyle"
    | "sections"
    | "workingDays"
    | "federation"
    | "audit"
    | "district"
    | "proposals"
    | "districtInvitations";
  needs: Action;
  /** Screens with an address of their own that belong to this place. */
  below?: string[];
}[] = [
  { path: "/dashboard", name: "desk", needs: "dashboard.enter" },
  { path: "/dashboard/reports", name: "reports", needs: "report.read" },
  { path: "/dashboard/home", name: "home", needs: "home.arrange" },
  { path: "/dashboard/feedback", name: "feedback", needs: "feedback.moderate" },
  { path: "/dashboard/events", name: "events", needs: "event.read" },
  {
    ...{ path: "/dashboard/meetings", name: "meetings", needs: "meeting.read" },
    below: ["/dashboard/lecturers", "/dashboard/training-hours"],
  },
  { path: "/dashboard/follow-ups", name: "followUps", needs: "follow_up.read" },
  { path: "/dashboard/people/posts", name: "posts", needs: "post.read" },
  { path: "/dashboard/media", name: "media", needs: "media.read" },
  { path: "/dashboard/house-style", name: "houseStyle", needs: "house_rule.read" },
  { path: "/dashboard/sections", name: "sections", needs: "section.write" },
  { path: "/dashboard/working-days", name: "workingDays", needs: "working_days.write" },
  { path: "/dashboard/federation", name: "federation", needs: "federation.write" },
  { path: "/dashboard/audit", name: "audit", needs: "audit.read" },
  { path: "/district", name: "district", needs: "district.enter" },
  { path: "/district/follow-ups", name: "followUps", needs: "follow_up.read_own" },
  { path: "/district/training-hours", name: "trainingHours", needs: "training_hours.read_own" },
  { path: "/district/proposals", name: "proposals", needs: "proposal.of_district" },
  { path: "/district/invitations", name: "districtInvitations", needs: "district.enter" },
];

/** The signed-in places a person may go to, in the order of the rail. */
export function placesOf(actor: Actor) {
  return places.filter((place) => may(actor, place.needs)).map(({ path, name, below }) => ({ path, name, below }));
}

/** Where a person arrives after signing in. */
export function homeOf(actor: Actor): string {
  return placesOf(actor)[0]?.path ?? "";
}
