import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { type CalendarEntry, entriesIn, monthAfter } from "../month";
import { CalendarList } from "./calendar-list";
import { MonthTable } from "./month-table";

type Props = { month: string; today: string; entries: CalendarEntry[] };

/** One month with the ways to its neighbours. */
export function MonthView({ month, today, entries }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale() as Locale;
  const within = entriesIn(month, entries);
  const format = new Intl.DateTimeFormat(languageTag[locale], { year: "numeric", month: "long", timeZone: "UTC" });
  const nameOf = (one: string) => format.format(new Date(`${one}-01`));
  const neighbours = [
    { month: monthAfter(month, -1), rel: "prev" },
    { month: monthAfter(month, 1), rel: "next" },
  ];
  return (
    <section aria-labelledby="month" className="mt-8">
      <h2 id="month" className="text-2xl">
        {nameOf(month)}
      </h2>
      <nav aria-label={t("months")} className="mt-2 mb-6 flex justify-between gap-4">
        {neighbours.map((neighbour) =>
          neighbour.month ? (
            <a
              key={neighbour.rel}
              rel={neighbour.rel}
              href={`/${locale}/events/calendar?month=${neighbour.month}&view=month`}
            >
              {nameOf(neighbour.month)}
            </a>
          ) : (
            <span key={neighbour.rel} />
          ),
        )}
      </nav>
      <MonthTable month={month} today={today} entries={within} labelledBy="month" />
      {within.length === 0 ? (
        <p className="mt-6 text-muted">
          {t("emptyMonth")} <a href={`/${locale}/events/calendar`}>{t("emptyMonthNext")}</a>
        </p>
      ) : (
        <div className="border-ink border-t sm:hidden">
          <CalendarList entries={within} />
        </div>
      )}
    </section>
  );
}
