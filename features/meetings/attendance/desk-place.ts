import { z } from "zod";
import type { Bilingual } from "../record";
import { isListed, origins } from "./presence";
import { afterStep, type DeskStep } from "./steps";

const words = z.object({ en: z.string(), zh: z.string() });
const moment = z.coerce.date().nullable();

/** A place as a desk shows it. */
export const deskPlace = z.object({
  /** Its id or, until it was sent, the key of the step that let her in. */
  ref: z.string(),
  /** The key of the step that let her in, of whoever walked in. */
  key: z.string().nullable(),
  /** What is typed or scanned to sign her in; none before it was sent. */
  code: z.string(),
  origin: z.enum(origins),
  role: words.extend({ id: z.number() }).nullable(),
  unit: words.nullable(),
  name: z.string(),
  post: z.string(),
  reply: z.enum(["silent", "named", "confirmed", "declined"]),
  reason: z.string(),
  substitute: z.boolean(),
  signedInAt: moment,
  /** Who signed her in; none where she did so herself. */
  signedInBy: z.string().nullable(),
  leftAt: moment,
  absence: z.enum(["absent", "excused"]).nullable(),
  isInvited: z.boolean(),
});

export type DeskPlace = z.infer<typeof deskPlace>;

type Who = { name: string; unitOf: (id: number | null) => Bilingual | null };

function walkedIn(step: DeskStep, at: Date, { name: by, unitOf }: Who): DeskPlace {
  const { name = "", post = "", unitId = null } = step.walkIn ?? {};
  return {
    ...{ ref: step.key, key: step.key, code: "", origin: "walk_in", role: null, unit: unitOf(unitId), name, post },
    ...{ reply: "named", reason: "", substitute: false, signedInAt: at, signedInBy: by, leftAt: null, absence: null },
    isInvited: false,
  };
}

/** The list as it will be once the steps that wait were sent: what a desk shows while the network is gone. */
export function withSteps(places: readonly DeskPlace[], steps: readonly DeskStep[], who: Who): DeskPlace[] {
  let list = [...places];
  for (const { kind, ...step } of steps) {
    const at = new Date(step.at);
    const is = ({ ref, key }: DeskPlace) => ref === step.place || key === step.place;
    if (kind === "walk_in") {
      if (!list.some(is)) list.push(walkedIn({ ...step, kind }, at, who));
      continue;
    }
    list = list.map((place) => {
      if (!is(place)) return place;
      const { place: after, outcome } = afterStep(place, kind, at);
      if (outcome !== "done") return place;
      return {
        ...after,
        ...(kind === "sign_in" ? { signedInBy: who.name } : {}),
        ...(step.reason ? { reason: step.reason } : {}),
      };
    });
  }
  return list.filter(isListed);
}
