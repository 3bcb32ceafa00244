import { createHmac, timingSafeEqual } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { guestInvitations, places } from "@/db/schema/invitations";
import { lockSealed } from "../../minutes/sealing/queries";
import { guestKeyPattern } from "../guest";
import { getInvitedMeeting } from "../queries";

type Reader = Database | Transaction;
type Opened = { placeId: number; email: string; openedAt: Date | null };

/**
 * The key in the letter to somebody invited apart, 256 bits behind the number of her place. Nothing of it is kept: it
 * is computed from the portal's secret, the address it went to and the moment the invitation was opened, so that another
 * address or a new invitation has another key; null for a draft and where there is no address.
 */
export function guestKeyFor({ placeId, email, openedAt }: Opened): string | null {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start the portal through npm start or a command");
  if (openedAt === null || email === "") return null;
  const text = `guest-invitation:${placeId}:${openedAt.toISOString()}:${email}`;
  return `${placeId}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

/** Whether a key is the one in the letter to a guest. */
export function opensGuest(key: string, guest: Opened): boolean {
  const own = guestKeyFor(guest);
  if (own === null) return false;
  const [given, right] = [Buffer.from(key), Buffer.from(own)];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The place that a key names, opened by it or not; null where it is none for a guest. */
export function placeNamedBy(key: string): number | null {
  return guestKeyPattern.test(key) ? Number(key.split(".")[0]) : null;
}

/** Who somebody invited apart is, what she said so far, and of which meeting, for the key in her letter; null for none. */
export async function findGuestByKey(key: string, database: Reader = db) {
  const placeId = placeNamedBy(key);
  if (placeId === null) return null;
  const [row] = await database
    .select({ place: places, guest: guestInvitations })
    .from(guestInvitations)
    .innerJoin(places, eq(places.id, guestInvitations.placeId))
    .where(eq(guestInvitations.placeId, placeId));
  if (!row || !opensGuest(key, { ...row.guest, email: row.place.email })) return null;
  const meeting = await getInvitedMeeting(row.place.meetingId, database);
  return meeting && { place: row.place, state: row.guest.state, meeting };
}

/** Somebody invited apart, locked behind her meeting, and whether that is sealed; null when there is no such guest. */
export async function lockGuest(tx: Transaction, placeId: number) {
  const here = eq(places.id, placeId);
  const [known] = await tx.select({ meetingId: places.meetingId }).from(places).where(here);
  if (!known) return null;
  const isSealed = await lockSealed(tx, known.meetingId);
  const [place] = await tx.select().from(places).where(here).for("update");
  const [guest] = await tx.select().from(guestInvitations).where(eq(guestInvitations.placeId, placeId));
  return place && guest ? { ...guest, place, isSealed } : null;
}
