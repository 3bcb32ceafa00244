import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";

type Registration = {
  id: number;
  standing: "confirmed" | "waiting" | "cancelled";
  name: string;
  email: string;
  phone: string;
  people: number;
  at: Date;
};

type Props = {
  eventId: number;
  registrations: Registration[];
  counts: { confirmed: number; waiting: number; capacity: number | null };
};

/** Who comes, who waits and who cancelled, with a file of it. */
export function RegistrationList({ eventId, registrations, counts }: Props) {
  const t = useTranslations("eventDesk.registrations");
  const locale = useLocale() as Locale;
  const wide = "hidden md:table-cell";
  return (
    <section aria-labelledby="registrations" className="mt-12 max-w-5xl">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-ink border-b pb-1">
        <h2 id="registrations" className="text-lg">
          {t("title")}
        </h2>
        {registrations.length > 0 && (
          <a href={`/${locale}/dashboard/events/${eventId}/registrations.csv`} download className="text-sm">
            {t("download")}
          </a>
        )}
      </div>
      <p className="mt-2 text-muted text-sm tabular-nums">
        {counts.capacity === null
          ? t("countNoLimit", { confirmed: counts.confirmed })
          : t("count", { ...counts, capacity: counts.capacity })}
      </p>
      {registrations.length === 0 ? (
        <p className="py-4 text-muted text-sm">{t("empty")}</p>
      ) : (
        <table aria-labelledby="registrations" className="mt-2 w-full text-sm">
          <thead>
            <tr className="border-hairline border-b text-muted [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:font-normal">
              <th scope="col">{t("name")}</th>
              <th scope="col" className={wide}>
                {t("email")}
              </th>
              <th scope="col" className={wide}>
                {t("phone")}
              </th>
              <th scope="col" className="text-end!">
                {t("people")}
              </th>
              <th scope="col">{t("standing")}</th>
              <th scope="col" className={wide}>
                {t("at")}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-hairline border-hairline border-b">
            {registrations.map((one) => (
              <tr
                key={one.id}
                className={classes(
                  "align-baseline [&>td]:py-2 [&>td]:pe-4",
                  one.standing === "cancelled" && "text-muted",
                )}
              >
                <th scope="row" className="break-words py-2 pe-4 text-start font-medium">
                  {one.name}
                  <span className="block break-all font-normal text-muted md:hidden">{one.email}</span>
                </th>
                <td className={classes(wide, "break-all")}>{one.email}</td>
                <td className={classes(wide, "tabular-nums")}>{one.phone}</td>
                <td className="text-end tabular-nums">{one.people}</td>
                <td className="whitespace-nowrap">{t(`is.${one.standing}`)}</td>
                <td className={classes(wide, "whitespace-nowrap tabular-nums")}>{shortMoment(one.at, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
