import { createHmac, timingSafeEqual } from "node:crypto";
import { codeText, halfMinute, isCurrent, ticketSteps } from "../here-code";
import { codeTyped } from "../search";

// Nothing of this is kept: every code is computed from what it stands for and the portal's secret.
function signed(text: string): Buffer {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start the portal through npm start or a command");
  return createHmac("sha256", secret).update(text).digest();
}

const mark = (text: string) => signed(text).toString("base64url").slice(0, 22);

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What the screen in the hall shows at a moment. */
export function hereCode(meetingId: number, at: Date): string {
  return `${meetingId}.${mark(codeText(meetingId, halfMinute(at)))}`;
}

/** The meeting that a code from the screen opens at a moment; null for one that is old or nobody made. */
export function readHereCode(code: string, at: Date): number | null {
  const [, id = "", given = ""] = /^([1-9]\d{0,8})\.([\w-]{22})$/.exec(code) ?? [];
  const now = halfMinute(at);
  const step = [now, now - 1].find((one) => isCurrent(one, at) && same(given, mark(codeText(Number(id), one))));
  return id !== "" && step !== undefined ? Number(id) : null;
}

const ticketText = (meetingId: number, step: number) => `ticket:${codeText(meetingId, step)}`;

/** What the page behind a good code is sent with, so that there is time to find one's name. */
export function ticketFor(meetingId: number, at: Date): string {
  const step = halfMinute(at);
  return `${meetingId}.${step}.${mark(ticketText(meetingId, step))}`;
}

/** The meeting that a ticket is for; null for one that is old or nobody made. */
export function readTicket(ticket: string, at: Date): number | null {
  const [, id = "", step = "", given = ""] = /^([1-9]\d{0,8})\.(\d{1,12})\.([\w-]{22})$/.exec(ticket) ?? [];
  if (id === "" || !same(given, mark(ticketText(Number(id), Number(step))))) return null;
  const age = halfMinute(at) - Number(step);
  return age >= 0 && age <= ticketSteps ? Number(id) : null;
}

// Without the letters that are taken for digits.
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** The code of one place, short enough to be typed: on a badge, and for a scanner at the desk. */
export function placeCode(placeId: number): string {
  const bytes = signed(`place:${placeId}`).subarray(0, 8);
  return `${placeId}-${[...bytes].map((byte) => letters[byte % 32]).join("")}`;
}

/** The place that a code is for, however it was typed; null for none. */
export function readPlaceCode(typed: string): number | null {
  const code = codeTyped(typed);
  const [, id = ""] = /^([1-9]\d{0,8})-[0-9a-z]{8}$/.exec(code) ?? [];
  return id !== "" && same(code, placeCode(Number(id))) ? Number(id) : null;
}
