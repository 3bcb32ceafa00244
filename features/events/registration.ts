import { z } from "zod";
import { email } from "@/features/people/email";
import { placesLeft, type RegistrationStanding, type RegistrationTerms, standingOf } from "./standing";

/** The most people that one form may bring. */
export const largestParty = 10;

// What could break a line or hide in one has no place in a name.
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

/** What someone who wants to come fills in. */
export const registrationForm = z.object({
  name: z.string().transform(oneLine).pipe(z.string().min(1, "missing").max(100, "too_long")),
  email: z.string().transform((text, context) => {
    const address = email.safeParse(text);
    if (address.success) return address.data;
    context.addIssue(text.trim() === "" ? "missing" : "not_an_email");
    return z.NEVER;
  }),
  phone: z
    .string()
    .transform(oneLine)
    .pipe(z.string().regex(/^(\+?[\d ()-]{5,30})?$/, "not_a_phone")),
  people: z.coerce
    .number("not_a_number")
    .int("not_a_number")
    .min(1, "not_a_number")
    .max(largestParty, "too_many_people"),
  language: z.enum(["en", "zh"]),
});

export type RegistrationForm = z.infer<typeof registrationForm>;

export type Placing =
  | { ok: true; standing: "confirmed" | "waiting" }
  | { ok: false; reason: Exclude<RegistrationStanding["state"], "open" | "waiting"> }
  /** Fewer places are left than people would come, and nobody may wait. */
  | { ok: false; reason: "too_few_places"; left: number };

/** Where a party that asks now ends up. People are counted, not forms. */
export function placeFor(event: RegistrationTerms, confirmed: number, people: number, at: Date): Placing {
  const standing = standingOf(event, confirmed, at);
  if (standing.state === "waiting") return { ok: true, standing: "waiting" };
  if (standing.state !== "open") return { ok: false, reason: standing.state };
  const left = placesLeft(event.capacity, confirmed);
  if (people <= left) return { ok: true, standing: "confirmed" };
  return event.waitingList ? { ok: true, standing: "waiting" } : { ok: false, reason: "too_few_places", left };
}

export type CancelRefusal = "cancelled" | "past";

/** Why a registration for an event can no longer be cancelled. */
export function cancelRefusals(event: Pick<RegistrationTerms, "status" | "startsAt">, at: Date): CancelRefusal[] {
  return [
    ...(event.status === "cancelled" ? (["cancelled"] as const) : []),
    ...(at >= event.startsAt ? (["past"] as const) : []),
  ];
}

/**
 * Who of those waiting gets a place when some are free: in the order of the queue, each party that fits whole. A smaller
 * party passes a larger one only while the larger does not fit, so that no seat stays empty beside people who wait.
 */
export function whoMovesUp<Party extends { people: number }>(queue: readonly Party[], free: number): Party[] {
  let left = free;
  return queue.filter(({ people }) => {
    if (people > left) return false;
    left -= people;
    return true;
  });
}
