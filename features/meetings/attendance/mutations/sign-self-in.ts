import { randomUUID } from "node:crypto";
import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isSealed } from "../../minutes/sealing/queries";
import { placeCode, readPlaceCode, readTicket } from "../codes/queries";
import { isListed } from "../presence";
import { findSeat, lockDay } from "../queries";
import { windowState } from "../times";
import { takeStep } from "./take-step";

export type SelfInput = { ticket: string; placeId: number | null; code: string };

/**
 * Signs in somebody who is in the hall, for she has seen the code on its screen: by her name, or by the code of her
 * place. Only who is named for a place and did not decline it, once, and from an hour before the start until the end.
 */
export async function signSelfIn({ ticket, placeId, code }: SelfInput, act: Act, database: Database = db) {
  if (!may(act.actor, "presence.sign_in_self")) return { ok: false, reasons: ["not_permitted"] } as const;
  const meetingId = readTicket(ticket, act.at);
  if (meetingId === null) return { ok: false, reasons: ["old_code"] } as const;
  const wanted = code.trim() === "" ? placeId : readPlaceCode(code);
  if (wanted === null) return { ok: false, reasons: [code.trim() === "" ? "choose_name" : "wrong_code"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockDay(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["old_code"] } as const;
    if (await isSealed(tx, meetingId)) return { ok: false, reasons: ["sealed"] } as const;
    const state = windowState(meeting, act.at);
    if (state !== "open") return { ok: false, reasons: [state] } as const;
    const seat = await findSeat(wanted, tx);
    if (!seat || seat.meetingId !== meetingId || !isListed(seat))
      return { ok: false, reasons: ["not_invited"] } as const;
    if (seat.reply === "declined" || seat.awaitsYes) return { ok: false, reasons: ["ask_at_desk"] } as const;
    if (seat.signedInAt) return { ok: false, reasons: ["already"], at: seat.signedInAt, placeId: seat.id } as const;
    const step = {
      key: randomUUID(),
      kind: "sign_in",
      place: String(seat.id),
      at: act.at.toISOString(),
      reason: "",
    } as const;
    await takeStep(tx, meetingId, { seat, step: { ...step, self: true }, at: act.at }, act);
    return { ok: true, placeId: seat.id, code: placeCode(seat.id) } as const;
  });
}
