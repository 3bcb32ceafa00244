import { newId } from "../../comments/new-id";

const place = "portal-origin";
let ofThisPage: string | null = null;

/** A name for this browser that no page of another site can know. */
function browserKey(): string {
  if (ofThisPage) return ofThisPage;
  const made = newId();
  ofThisPage = made;
  try {
    ofThisPage = localStorage.getItem(place) ?? made;
    localStorage.setItem(place, ofThisPage);
  } catch {
    // A private window keeps nothing: bound words are then copied within this page alone.
  }
  return ofThisPage;
}

/** The origin of words in texts about a meeting, as this browser copies them; null where nothing is bound. */
export function originOf(meetingId: number | null): string | null {
  return meetingId === null || typeof window === "undefined" ? null : `${browserKey()}:${meetingId}`;
}
