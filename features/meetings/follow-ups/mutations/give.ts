import { inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { lockMeeting } from "../../queries";
import { hasTraining } from "../../trainings/queries";
import type { Giving } from "../issuing";
import { beginFollowUps } from "./begin-follow-ups";

/**
 * Gives a follow-up by hand, as from a decision of a held meeting or as the practice task of its training: to one body
 * or several, departments too. The same form sent again gives it once.
 */
export async function giveFollowUp(input: Giving, act: Act, database: Database = db) {
  if (!may(act.actor, "follow_up.issue")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, key, en, zh, dueOn, ofTraining } = input;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (meeting.record.status !== "held") return { ok: false, reasons: ["not_held"] } as const;
    if (ofTraining && !(await hasTraining(meetingId, tx))) return { ok: false, reasons: ["no_training"] } as const;
    if (dueOn !== null && dueOn < beijingDay(act.at)) return { ok: false, reasons: ["past_due"] } as const;
    const leads = [...new Set(input.unitIds)];
    if (leads.length === 0) return { ok: false, reasons: ["no_units"] } as const;
    const named = [...new Set([...leads, ...input.supportIds])];
    const known = await tx.select({ id: units.id }).from(units).where(inArray(units.id, named));
    if (known.length < named.length) return { ok: false, reasons: ["unknown_unit"] } as const;
    const rows = leads.map((leadUnitId) => ({
      ...{ meetingId, leadUnitId, textEn: en, textZh: zh, dueOn, ofTraining, formKey: key, issuedAt: act.at },
    }));
    const { year, quarter } = meeting.record;
    const after = { year, quarter, en, zh, dueOn, ofTraining, units: leads };
    const begun = { meetingId, rows, supportIds: input.supportIds, action: "follow_up.give" as const, after };
    return { ok: true, issued: await beginFollowUps(tx, begun, act) } as const;
  });
}
