import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { CalendarEntry } from "../month";

type Props = { entries: CalendarEntry[] };

/** What is on the calendar, one below the other. */
export function CalendarList({ entries }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-b">
      {entries.map((entry) => (
        <li key={`${entry.date} ${entry.href}`} className="grid gap-x-8 py-5 sm:grid-cols-[9rem_1fr]">
          <p className="pt-1 text-muted text-sm tabular-nums">
            <time dateTime={entry.date}>{longDate(entry.date, locale)}</time>
            <span className="block">{entry.kind}</span>
          </p>
          <div className="measure">
            <h3 className="text-lg leading-snug">
              <a href={entry.href} className="text-ink decoration-hairline underline hover:text-accent">
                {entry.title}
              </a>
            </h3>
            {entry.cancelled && <p className="mt-1 font-semibold text-sm text-warning">{t("cancelled")}</p>}
            <p className="mt-1 text-muted text-sm tabular-nums">{entry.when}</p>
            <p className="text-muted text-sm">{entry.place}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
