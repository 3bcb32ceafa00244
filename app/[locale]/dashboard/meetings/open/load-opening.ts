import { nextQuarter } from "@/features/meetings/plan/opening/opening";
import { findLatest, readStanding } from "@/features/meetings/plan/opening/queries";
import { titleOf } from "@/features/meetings/published/words";
import { getMeeting, listSeries } from "@/features/meetings/queries";
import { beijingDay, quarterOf } from "@/platform/clock";

/** What the next meeting is opened from: the one that is named, or the latest quarterly one; and what it takes over. */
export async function loadOpening(asked: string | string[] | undefined) {
  const named = typeof asked === "string" && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null;
  const series = (await listSeries()).map(({ id, nameEn, nameZh }) => ({ id, name: { en: nameEn, zh: nameZh } }));
  const fromId = named ?? (await findLatest(null))?.id ?? null;
  const from = fromId === null ? null : await getMeeting(fromId);
  const taken = from && (await readStanding(from.id));
  const begin = from ? nextQuarter(from.record) : quarterOf(beijingDay(new Date()));
  return {
    series,
    fromId: from?.id ?? null,
    from: from && titleOf({ ...from.record, series: from.series }),
    begin: { ...begin, seriesId: from?.record.seriesId ?? series[0]?.id ?? 0 },
    taken: taken && {
      items: taken.agenda.length,
      roles: taken.roles.length,
      checklist: taken.checklist.length,
    },
  };
}
