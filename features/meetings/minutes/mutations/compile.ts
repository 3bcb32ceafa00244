import { and, eq, max } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { meetingMinutes } from "@/db/schema/minutes";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { compileMinutes } from "../compile";
import { readFacts, readNumbering } from "../compiling/queries";
import { prefixOf } from "../number";
import { lockMinutes, numberOf } from "../queries";
import { recompiled } from "../recompile";
import { refusals } from "../workflow";
import { withWriter } from "../writers";
import { noteMinutes } from "./note-minutes";

/** `startedFrom` is 0 where there are no minutes yet; `take` names edited parts that are given up for the record's. */
export type CompileInput = { meetingId: number; startedFrom: number; take: string[] };

async function nextNumber(meetingId: number, tx: Transaction) {
  // Two meetings of a year whose minutes are begun at once wait here for each other.
  await tx.execute(`lock table meeting_minutes in share row exclusive mode`);
  const { series, year } = (await readNumbering(meetingId, tx)) ?? { series: "", year: 0 };
  const prefix = prefixOf(series);
  const here = and(eq(meetingMinutes.prefixZh, prefix.zh), eq(meetingMinutes.year, year));
  const [given] = await tx
    .select({ last: max(meetingMinutes.number) })
    .from(meetingMinutes)
    .where(here);
  return { prefixEn: prefix.en, prefixZh: prefix.zh, year, number: (given?.last ?? 0) + 1 };
}

/**
 * Makes the minutes of a meeting from its record, under the next issue number of its series; made once, they are
 * brought up to the record as it is now, and whatever was edited stays.
 */
export async function compile(input: CompileInput, act: Act, database: Database = db) {
  if (!may(act.actor, "minutes.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { meetingId, startedFrom, take } = input;
  return database.transaction(async (tx) => {
    const locked = await lockMinutes(tx, meetingId);
    if (!locked) return { ok: false, reasons: ["not_found"] } as const;
    const { meeting, minutes, standing } = locked;
    const reasons = refusals("compile", standing, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if ((minutes?.version ?? 0) !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const given = minutes ?? (await nextNumber(meetingId, tx));
    const asked = { meetingId, number: numberOf(given), compiler: act.actor.name, today: beijingDay(act.at) };
    const facts = await readFacts(asked, tx);
    if (!facts) return { ok: false, reasons: ["not_found"] } as const;
    const fresh = compileMinutes(facts);
    const writers = withWriter(minutes?.writers ?? [], act.actor);
    const row = { compiled: fresh, writers, compiledAt: act.at, version: startedFrom + 1 };
    if (minutes) {
      const { document } = recompiled({ document: minutes.document, compiled: minutes.compiled, fresh }, take);
      await tx
        .update(meetingMinutes)
        .set({ ...row, document })
        .where(eq(meetingMinutes.id, minutes.id));
    } else {
      const { prefixEn, prefixZh, year, number } = given;
      await tx.insert(meetingMinutes).values({ ...row, meetingId, prefixEn, prefixZh, year, number, document: fresh });
    }
    await noteMinutes(tx, { action: "minutes.compile", meeting }, act, { take });
    return { ok: true, version: row.version } as const;
  });
}
