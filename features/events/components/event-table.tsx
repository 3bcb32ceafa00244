import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { type EventStatus, saidIn } from "../event";

export type ListedEvent = {
  id: number;
  status: EventStatus;
  titleEn: string;
  titleZh: string;
  placeEn: string;
  placeZh: string;
  startsAt: Date;
  registrationOpen: boolean;
  capacity: number | null;
  confirmed: number;
  waiting: number;
};

/** Events, one a row, with how many people come and wait. */
export function EventTable({ events, labelledBy }: { events: ListedEvent[]; labelledBy: string }) {
  const t = useTranslations("eventDesk");
  const locale = useLocale() as Locale;
  const wide = "hidden md:table-cell";
  return (
    <table aria-labelledby={labelledBy} className="w-full table-fixed text-sm">
      <thead>
        <tr className="border-ink border-b text-muted [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:font-normal">
          <th scope="col">{t("table.title")}</th>
          <th scope="col" className="w-28 md:w-40">
            {t("table.starts")}
          </th>
          <th scope="col" className={classes(wide, "w-[28%]")}>
            {t("table.place")}
          </th>
          <th scope="col" className={classes(wide, "w-28")}>
            {t("table.status")}
          </th>
          <th scope="col" className="w-20 text-end! md:w-24">
            {t("table.people")}
          </th>
          <th scope="col" className={classes(wide, "w-20 text-end!")}>
            {t("table.waiting")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hairline border-hairline border-b">
        {events.map((event) => (
          <tr key={event.id} className="align-baseline hover:bg-wash [&>td]:py-2.5 [&>td]:pe-4">
            <th scope="row" className="py-2.5 pe-4 text-start font-medium">
              <a href={`/${locale}/dashboard/events/${event.id}`}>
                {saidIn(locale, { en: event.titleEn, zh: event.titleZh })}
              </a>
              <span className="block font-normal text-muted md:hidden">{t(`status.${event.status}`)}</span>
            </th>
            <td className="tabular-nums">{shortMoment(event.startsAt, locale)}</td>
            <td className={wide}>{saidIn(locale, { en: event.placeEn, zh: event.placeZh })}</td>
            <td className={classes(wide, "whitespace-nowrap")}>{t(`status.${event.status}`)}</td>
            <td className="whitespace-nowrap text-end tabular-nums">
              {event.registrationOpen && (
                <>
                  {event.confirmed}
                  {event.capacity !== null && <span className="text-muted"> / {event.capacity}</span>}
                </>
              )}
            </td>
            <td className={classes(wide, "text-end tabular-nums")}>{event.waiting > 0 && event.waiting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
