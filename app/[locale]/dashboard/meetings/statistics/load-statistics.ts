import { listUnits } from "@/features/districts/queries";
import { quartersFrom, quartersOf, statisticsChoice } from "@/features/meetings/statistics/choice";
import { mediansOf } from "@/features/meetings/statistics/comparing";
import { byBody, byQuarter, ofBody } from "@/features/meetings/statistics/grouping";
import { findHeldQuarters, readStatistics } from "@/features/meetings/statistics/queries";
import { beijingDay } from "@/platform/clock";

/** The figures that an address asks for, and which quarters there are to choose from. */
export async function loadStatistics(asked: unknown, now: Date) {
  const choice = statisticsChoice.parse(asked);
  const today = beijingDay(now);
  const quarters = quartersOf(choice, today);
  const [statistics, held, bodies] = await Promise.all([
    readStatistics({ quarters, kind: choice.kind }, now),
    findHeldQuarters(),
    listUnits(),
  ]);
  const offered = quartersFrom(held?.first ?? null, held?.last ?? null, today);
  const until = quarters.at(-1) ?? { year: 0, quarter: 0 };
  return { choice, quarters, statistics, bodies, form: { choice, offered, until } };
}

/** The same of one district, with the medians of all and nothing else of another. */
export async function loadDistrict(asked: unknown, unitId: number, now: Date) {
  const { quarters, statistics, bodies, form, choice } = await loadStatistics(asked, now);
  const own = ofBody(statistics, unitId);
  const held = own.meetings.map(({ id, status }) => ({
    ...{ meetingId: id, unitId, role: null },
    meetings: status === "held" ? 1 : 0,
  }));
  return {
    ...{ own, form, choice },
    sums: byQuarter({ ...own, rows: [...own.rows, ...held] }, quarters),
    medians: mediansOf(byBody(statistics, bodies, quarters)),
  };
}
