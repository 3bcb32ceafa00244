import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { longDate } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import { type CalendarEntry, weeksOf } from "../month";

type Props = { month: string; today: string; entries: CalendarEntry[]; labelledBy: string };

// Any week that begins on a Monday names the days.
const monday = Date.UTC(2026, 10, 16);
const dayMs = 24 * 60 * 60 * 1000;

/** A month as a table, weeks from Monday on; on a phone the list below it says the same with room for titles. */
export function MonthTable({ month, today, entries, labelledBy }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale() as Locale;
  const name = (style: "short" | "long") => {
    const format = new Intl.DateTimeFormat(languageTag[locale], { weekday: style, timeZone: "UTC" });
    return Array.from({ length: 7 }, (_, index) => format.format(monday + index * dayMs));
  };
  const long = name("long");
  return (
    <table aria-labelledby={labelledBy} className="hidden w-full table-fixed border-collapse text-sm sm:table">
      <thead>
        <tr>
          {name("short").map((short, index) => (
            <th
              key={short}
              scope="col"
              abbr={long[index]}
              className="border-ink border-b py-2 text-start font-normal text-muted"
            >
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, entries).map((week, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month stand still
          <tr key={index} className="border-hairline border-b align-top">
            {week.map((day, weekday) =>
              day ? (
                <td key={day.day} className="h-24 py-2 pe-3">
                  <p className={classes("text-muted tabular-nums", day.day === today && "font-semibold text-accent")}>
                    <time dateTime={day.day}>
                      <span className="sr-only">{longDate(day.day, locale)}</span>
                      <span aria-hidden="true">{Number(day.day.slice(8))}</span>
                    </time>
                    {day.day === today && <span className="ms-2">{t("today")}</span>}
                  </p>
                  {day.entries.length > 0 && (
                    <ul className="mt-1 grid gap-2">
                      {day.entries.map((entry) => (
                        <li key={`${entry.date} ${entry.href}`} className="leading-snug">
                          <a href={entry.href} className="break-words">
                            {entry.title}
                          </a>
                          {entry.cancelled && <span className="block text-warning">{t("cancelled")}</span>}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ) : (
                <td key={long[weekday]} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
