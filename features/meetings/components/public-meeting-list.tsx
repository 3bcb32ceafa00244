import { useLocale, useTranslations } from "next-intl";
import { longDates } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { quarterAddress } from "../address";
import type { PublicMeeting } from "../published/meeting";
import { themeOf, titleOf } from "../published/words";
import { InLanguage } from "./in-language";

/** The public meetings by year, the latest first, each with its theme and how it stands. */
export function PublicMeetingList({ meetings }: { meetings: PublicMeeting[] }) {
  const years = [...new Set(meetings.map(({ year }) => year))];
  return years.map((year) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-10 first:mt-0">
      <h2 id={`year-${year}`} className="border-ink border-b pb-2 text-xl tabular-nums">
        {year}
      </h2>
      <ul className="divide-y divide-hairline border-hairline border-b">
        {meetings
          .filter((meeting) => meeting.year === year)
          .map((meeting) => (
            <ListedMeeting key={meeting.id} meeting={meeting} />
          ))}
      </ul>
    </section>
  ));
}

function ListedMeeting({ meeting }: { meeting: PublicMeeting }) {
  const t = useTranslations("publicMeetings");
  const locale = useLocale() as Locale;
  const { date, endDate, purpose, status, venue } = meeting;
  const theme = themeOf(purpose);
  return (
    <li className="grid gap-x-8 py-5 sm:grid-cols-[9rem_1fr]">
      <p className="pt-1 text-muted text-sm tabular-nums">
        {date ? <time dateTime={date}>{longDates(date, endDate, locale)}</time> : t("noDate")}
      </p>
      <div className="measure">
        <h3 className="text-lg leading-snug">
          <a
            href={`/${locale}${quarterAddress(meeting)}`}
            className="text-ink decoration-hairline underline hover:text-accent"
          >
            {titleOf(meeting)[locale]}
          </a>
        </h3>
        {(theme.en || theme.zh) && (
          <p className="mt-2 text-muted">
            <InLanguage words={theme} />
          </p>
        )}
        <p className="mt-2 text-muted text-sm">
          {t(`status.${status}`)}
          {(venue.en || venue.zh) && (
            <>
              <span className="mx-2" aria-hidden="true">
                ·
              </span>
              <InLanguage words={venue} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}
