import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { changesSince } from "../compiling/queries";
import { lockMinutes } from "../queries";
import { noteMinutes } from "./note-minutes";
import { type StepInput, takeStep } from "./take-step";
import { writeSeal } from "./write-seal";

/** `asItStands`: the text is sealed although the record says something else since it was compiled. */
export type SealInput = StepInput & { asItStands?: boolean };

/** Seals approved minutes, and with them the record, sign-in, notes and decisions of the meeting, for good. */
export async function seal(input: SealInput, act: Act, database: Database = db) {
  if (!may(act.actor, "minutes.approve")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, asItStands = false } = input;
  return database.transaction(async (tx) => {
    const locked = await lockMinutes(tx, meetingId);
    const changes = locked?.minutes ? await changesSince(locked.minutes, beijingDay(act.at), tx) : [];
    if (locked?.minutes?.state === "approved" && changes.length > 0 && !asItStands) {
      return { ok: false, reasons: ["record_changed"] } as const;
    }
    const set = () => ({ sealedAt: act.at, sealedBy: act.actor.accountId });
    const taken = await takeStep(tx, input, { step: "seal", set }, act);
    if (!taken.ok) return taken;
    const changed = changes.map(({ key, language }) => `${key} ${language}`);
    if (locked && changed.length > 0) {
      await noteMinutes(tx, { action: "minutes.seal_as_it_stands", meeting: locked.meeting }, act, { changed });
    }
    return { ok: true, hash: await writeSeal(tx, { meetingId, annexId: null }, act) } as const;
  });
}
