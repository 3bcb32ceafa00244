import { z } from "zod";
import { emailOrNone, line, lineNeeded, rowId } from "@/features/people/fields";
import { isAnswerable } from "./answering/link";

/** Who is invited apart from the bodies, and counted apart. */
export const guestOrigins = ["guest", "lecturer", "audience"] as const;
export type GuestOrigin = (typeof guestOrigins)[number];

/** Who somebody invited apart is. */
export const guestFields = { name: lineNeeded(80), post: line(120), unitText: line(160), email: emailOrNone };

export const addingGuest = z.object({ meetingId: rowId, origin: z.enum(guestOrigins), ...guestFields });
export const changingGuest = z.object({ placeId: rowId, version: rowId, ...guestFields });
export const onGuest = z.object({ placeId: rowId });

function needsReason({ reply, reason }: { reply: string; reason: string }, check: z.RefinementCtx) {
  if (reply === "declined" && reason === "") check.addIssue({ code: "custom", path: ["reason"], message: "missing" });
}

/** What a guest said, as the organiser writes it down. */
export const guestReply = z
  .object({ placeId: rowId, version: rowId, reply: z.enum(["named", "confirmed", "declined"]), reason: line(300) })
  .superRefine(needsReason);

/** `personId` is whom the directory of lecturers knows her as. */
export type AddGuestInput = z.infer<typeof addingGuest> & { personId?: number };
export type ChangeGuestInput = z.infer<typeof changingGuest>;
export type GuestReplyInput = z.infer<typeof guestReply>;

/** The number of a place and the mark behind it, as the letter's link has them. */
export const guestKeyPattern = /^[1-9]\d{0,8}\.[\w-]{43}$/;

/** What a guest says herself by the link in her letter. */
export const ownReply = z
  .object({
    key: z.string().regex(guestKeyPattern),
    version: rowId,
    reply: z.enum(["named", "confirmed", "declined"]),
    reason: line(300),
  })
  .superRefine(needsReason);

export type OwnReplyInput = z.infer<typeof ownReply>;

/** Whether somebody invited apart can still answer by her letter; `today` is Beijing's. Who is there has answered. */
export function mayReply(
  guest: { state: "draft" | "open" | "withdrawn"; signedInAt: Date | null },
  meeting: Parameters<typeof isAnswerable>[1],
  today: string,
): boolean {
  return guest.signedInAt === null && isAnswerable(guest, meeting, today);
}

/** How many of each origin there are, how many said yes, and how many come all in all: the parts of the total. */
export function guestSums(places: readonly { origin: GuestOrigin; reply: string }[]) {
  const of = (origin: GuestOrigin | null) => {
    const own = places.filter((place) => origin === null || place.origin === origin);
    return { places: own.length, confirmed: own.filter(({ reply }) => reply === "confirmed").length };
  };
  return { guest: of("guest"), lecturer: of("lecturer"), audience: of("audience"), all: of(null) };
}
