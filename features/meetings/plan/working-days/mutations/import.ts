import { sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { workingDayExceptions } from "@/db/schema/working-days";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { recountSteps } from "../../mutations/recount-steps";
import { lockPlanned } from "../../queries";
import type { Exception } from "../days";
import { daysIn } from "../file";
import { readExceptions } from "../queries";

const inYears = (days: Iterable<Exception>, years: ReadonlySet<string>) =>
  [...days].filter(({ day }) => years.has(day.slice(0, 4)));

/**
 * Takes in the days of a file (day, kind, name_en, name_zh). Each year the file speaks of is replaced by what it says,
 * all of them or none: where a line cannot be read, every such line is named and nothing is written. Plans of meetings
 * ahead are counted anew; the answer tells how many of their steps moved.
 */
export async function importWorkingDays({ file }: { file: string }, act: Act, database: Database = db) {
  if (!may(act.actor, "working_days.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const read = daysIn(file);
  if ("wrong" in read) return { ok: false, reasons: ["unreadable_lines"], wrong: read.wrong } as const;
  const { days } = read;
  if (days.length === 0) return { ok: false, reasons: ["nothing_in_it"] } as const;
  const years = new Set(days.map(({ day }) => day.slice(0, 4)));
  return database.transaction(async (tx) => {
    await tx.execute(sql`lock table ${workingDayExceptions} in share row exclusive mode`);
    const before = inYears((await readExceptions(tx)).values(), years);
    for (const year of years) {
      await tx
        .delete(workingDayExceptions)
        .where(sql`${workingDayExceptions.day} between ${`${year}-01-01`} and ${`${year}-12-31`}`);
    }
    await tx.insert(workingDayExceptions).values(days);
    await recordAudit(tx, {
      ...{ act, action: "working_days.import", subject: { type: "working_days", id: [...years].sort().join(", ") } },
      ...{ before: { days: before }, after: { days } },
    });
    let moved = 0;
    for (const meeting of await lockPlanned(tx)) moved += (await recountSteps(tx, meeting, act)).length;
    return { ok: true, years: [...years].sort(), days: days.length, moved } as const;
  });
}
