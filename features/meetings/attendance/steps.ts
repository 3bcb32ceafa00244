import { z } from "zod";
import type { Standing } from "./presence";

export const stepKinds = [
  "sign_in",
  "leave",
  "excuse",
  "absent",
  "walk_in",
  "undo_sign_in",
  "undo_leave",
  "undo_absence",
] as const;
export type StepKind = (typeof stepKinds)[number];

// What could break a line or hide in one has no place in a name.
const line = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\s]+/gu, " ").trim())
    .pipe(z.string().max(most));

/**
 * One thing done at a desk, with the time of its own clock and a key that it made up. `place` is the place's id or,
 * for somebody who walked in, the key of the step that let her in.
 */
export const deskStep = z
  .object({
    key: z.uuid(),
    kind: z.enum(stepKinds),
    place: z.string().regex(/^(?:[1-9]\d{0,8}|[0-9a-f-]{36})$/),
    at: z.iso.datetime(),
    reason: line(200).default(""),
    walkIn: z
      .object({
        name: line(100).pipe(z.string().min(1)),
        post: line(100),
        unitId: z.number().int().positive().nullable(),
      })
      .optional(),
  })
  .refine(({ kind, walkIn, key, place }) => kind !== "walk_in" || (walkIn !== undefined && place === key));

export type DeskStep = z.output<typeof deskStep>;

/** What a desk sends: its steps in their order, and what its clock shows as it sends them. */
export const deskBatch = z.object({
  meetingId: z.coerce.number().int().positive().max(2_147_483_647),
  sentAt: z.iso.datetime(),
  steps: z.array(deskStep).max(500),
});

export type DeskBatch = z.output<typeof deskBatch>;

export type Outcome =
  | "done"
  | "already"
  | "not_signed_in"
  | "is_signed_in"
  | "nothing_to_undo"
  | "too_old"
  | "no_place";

const oldest = 24 * 60 * 60_000;

/**
 * When a step was done by the portal's clock: as long ago as the desk's own clock says, however wrong that is, and never
 * in the future. Null for what is more than a day old.
 */
export function whenDone(step: { at: string }, sentAt: string, now: Date): Date | null {
  const ago = Math.max(0, Date.parse(sentAt) - Date.parse(step.at));
  return ago > oldest ? null : new Date(now.getTime() - ago);
}

type After<Place> = { place: Place; outcome: Outcome };

const undone = { undo_sign_in: "signedInAt", undo_leave: "leftAt", undo_absence: "absence" } as const;

/**
 * A place after a step. Who is signed in already stays so, from the earliest time that any desk knows of; whoever signs
 * in is neither absent nor excused any more.
 */
export function afterStep<Place extends Omit<Standing, "reply" | "isInvited">>(
  place: Place,
  kind: Exclude<StepKind, "walk_in">,
  at: Date,
): After<Place> {
  const { signedInAt, leftAt } = place;
  const done = (change: Partial<Omit<Standing, "reply" | "isInvited">>): After<Place> => ({
    place: { ...place, ...change },
    outcome: "done",
  });
  const still = (outcome: Outcome): After<Place> => ({ place, outcome });
  switch (kind) {
    case "sign_in":
      if (!signedInAt) return done({ signedInAt: at, leftAt: null, absence: null });
      return at < signedInAt ? { place: { ...place, signedInAt: at }, outcome: "already" } : still("already");
    case "leave":
      if (!signedInAt) return still("not_signed_in");
      return leftAt ? still("already") : done({ leftAt: at < signedInAt ? signedInAt : at });
    case "excuse":
    case "absent":
      return signedInAt ? still("is_signed_in") : done({ absence: kind === "absent" ? "absent" : "excused" });
    default: {
      const field = undone[kind];
      if (place[field] === null) return still("nothing_to_undo");
      return done(field === "signedInAt" ? { signedInAt: null, leftAt: null } : { [field]: null });
    }
  }
}
