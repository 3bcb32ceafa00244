import { useLocale, useTranslations } from "next-intl";
import { weekdayDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Exception } from "../days";

type Props = { years: { year: string; rest: number; work: number }[]; days: readonly Exception[] };

/** The years that are known, each with its days. */
export function YearList({ years, days }: Props) {
  const t = useTranslations("workingDays");
  const locale = useLocale() as Locale;
  if (years.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ul className="max-w-3xl divide-y divide-hairline border-hairline border-y">
      {years.map(({ year, rest, work }) => (
        <li key={year} className="py-2">
          <details>
            <summary className="cursor-pointer tabular-nums">{t("year", { year, rest, work })}</summary>
            <table className="mt-2 mb-1 w-full text-sm">
              <thead className="sr-only">
                <tr>
                  <th scope="col">{t("day")}</th>
                  <th scope="col">{t("kindOf")}</th>
                  <th scope="col">{t("name")}</th>
                </tr>
              </thead>
              <tbody>
                {days
                  .filter(({ day }) => day.startsWith(year))
                  .map(({ day, kind, nameEn, nameZh }) => (
                    <tr key={day} className="[&>td]:py-0.5 [&>td]:pe-4">
                      <td className="tabular-nums">{weekdayDate(day, locale)}</td>
                      <td>{t(`kind.${kind}`)}</td>
                      <td>{locale === "en" ? nameEn : nameZh}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </details>
        </li>
      ))}
    </ul>
  );
}
