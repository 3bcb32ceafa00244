import { listDistricts } from "@/features/districts/queries";
import { quarterSlug } from "@/features/meetings/address";
import { monthsUpTo, quarterAsked, quartersUpTo } from "@/features/reports/figures/quarters";
import { listPublications } from "@/features/reports/figures/queries";
import { countByMonth, spanOf, spansBy } from "@/features/reports/figures/spans";
import { boundsOf } from "@/features/reports/home/quarter";
import { listSections } from "@/features/reports/queries";
import type { Locale } from "@/i18n/routing";
import { beijingDay, fromBeijing, quarterOf } from "@/platform/clock";

const offered = 8;

/** The figures of the quarter that an address asks for, and which quarters there are. */
export async function loadFigures(asked: unknown, now: Date, locale: Locale) {
  const quarters = quartersUpTo(now, offered);
  const quarter = quarterAsked(asked, quarters) ?? quarterOf(beijingDay(now));
  const months = monthsUpTo(quarter, now);
  const { until } = boundsOf(quarter);
  const [year, sections, districts] = await Promise.all([
    listPublications({ from: fromBeijing(`${months[0]}-01 00:00:00`), until }),
    listSections(),
    listDistricts(),
  ]);
  const ofQuarter = year.filter(({ publishedDay }) => quarterSlug(quarterOf(publishedDay)) === quarterSlug(quarter));
  const named = <Row extends { id: number }>(
    rows: Row[],
    column: "sectionId" | "unitId",
    name: (row: Row) => string,
  ) => {
    const spans = spansBy(
      ofQuarter,
      column,
      rows.map(({ id }) => id),
    );
    return rows.flatMap((row) => spans.filter(({ id }) => id === row.id).map((span) => ({ ...span, name: name(row) })));
  };
  return {
    quarter,
    quarters,
    whole: spanOf(ofQuarter),
    sections: named(sections, "sectionId", (row) => (locale === "en" ? row.nameEn : row.nameZh)),
    districts: named(districts, "unitId", (row) => (locale === "en" ? row.shortEn : row.shortZh)),
    months: countByMonth(year, months),
  };
}
