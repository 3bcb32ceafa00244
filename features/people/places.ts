import type { Actor } from "./actor";
import { type Action, may } from "./permissions";

const places: {
  path: string;
  name: "desk" | "home" | "reports" | "feedback" | "events" | "meetings" | "federation" | "audit" | "district";
  needs: Action;
}[] = [
  { path: "/dashboard", name: "desk", needs: "dashboard.enter" },
  { path: "/dashboard/reports", name: "reports", needs: "report.read" },
  { path: "/dashboard/home", name: "home", needs: "home.arrange" },
  { path: "/dashboard/feedback", name: "feedback", needs: "feedback.moderate" },
  { path: "/dashboard/events", name: "events", needs: "event.read" },
  { path: "/dashboard/meetings", name: "meetings", needs: "meeting.read" },
  { path: "/dashboard/federation", name: "federation", needs: "federation.write" },
  { path: "/dashboard/audit", name: "audit", needs: "audit.read" },
  { path: "/district", name: "district", needs: "district.enter" },
];

/** The signed-in places a person may go to, in the order of the rail. */
export function placesOf(actor: Actor) {
  return places.filter((place) => may(actor, place.needs)).map(({ path, name }) => ({ path, name }));
}

/** Where a person arrives after signing in. */
export function homeOf(actor: Actor): string {
  return placesOf(actor)[0]?.path ?? "";
}
