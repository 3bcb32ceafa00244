import { inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import type { followUps } from "@/db/schema/follow-ups";
import { listDistricts } from "@/features/districts/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { lockMeeting } from "../../queries";
import type { Issuing } from "../issuing";
import { beginFollowUps } from "./begin-follow-ups";

/**
 * Makes asks of a held meeting follow-ups of the districts addressed, each with the ask's words as they are now.
 * What was issued before stays as it is: issuing again adds only what is missing. Answers how many were added.
 */
export async function issueFollowUps(input: Issuing, act: Act, database: Database = db) {
  if (!may(act.actor, "follow_up.issue")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting) return { ok: false, reasons: ["not_found"] } as const;
    if (meeting.record.status !== "held") return { ok: false, reasons: ["not_held"] } as const;
    const chosen = meeting.record.asks.filter(({ id }) => id !== undefined && input.askIds.includes(id));
    if (chosen.length === 0 || chosen.length < new Set(input.askIds).size)
      return { ok: false, reasons: ["no_asks"] } as const;
    if (input.dueOn !== null && input.dueOn < beijingDay(act.at)) return { ok: false, reasons: ["past_due"] } as const;
    const districts = (await listDistricts(tx)).map(({ id }) => id);
    const addressed = input.unitIds.length > 0 ? [...new Set(input.unitIds)] : districts;
    if (!addressed.every((id) => districts.includes(id))) return { ok: false, reasons: ["unknown_unit"] } as const;
    const supporting = await tx.select({ id: units.id }).from(units).where(inArray(units.id, input.supportIds));
    if (supporting.length < new Set(input.supportIds).size) return { ok: false, reasons: ["unknown_unit"] } as const;
    const rows: (typeof followUps.$inferInsert)[] = chosen.flatMap((ask) =>
      addressed.map((leadUnitId) => ({
        ...{ meetingId: input.meetingId, askId: ask.id ?? null, leadUnitId, issuedAt: act.at },
        ...{ textEn: ask.en, textZh: ask.zh, dueOn: input.dueOn ?? ask.dueOn ?? null },
      })),
    );
    const { year, quarter } = meeting.record;
    const after = { year, quarter, asks: chosen.map(({ id }) => id), units: addressed };
    const { meetingId, supportIds } = input;
    const begun = { meetingId, rows, supportIds, action: "follow_up.issue" as const, after };
    return { ok: true, issued: await beginFollowUps(tx, begun, act) } as const;
  });
}
