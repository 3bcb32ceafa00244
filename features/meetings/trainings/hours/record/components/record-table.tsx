import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { hoursText } from "../../class-hours";
import type { Person } from "../../personal-record";

type Props = {
  people: readonly Person[];
  /** The address of one person without its id and the language. */
  root: string;
  withUnit?: boolean;
};

const wide = "hidden md:table-cell";

/** People with their sums by year; on a phone the unit and the years stand below the name. */
export function RecordTable({ people, root, withUnit = false }: Props) {
  const t = useTranslations("trainingHours");
  const locale = useLocale() as Locale;
  const unitOf = ({ unit, unitText }: Person) => unit?.[locale] || unit?.en || unitText || t("noUnit");
  const yearsOf = ({ years }: Person) =>
    years.map(({ year, minutes }) => (
      <span key={year} className="block whitespace-nowrap">
        {t("record.yearSum", { year: String(year), hours: hoursText(minutes) })}
      </span>
    ));
  return (
    <table className="w-full max-w-5xl text-sm tabular-nums">
      <thead>
        <tr className="border-ink border-b text-muted [&>th]:py-2 [&>th]:pe-4 [&>th]:font-normal">
          <th scope="col" className="text-start">
            {t("column.person")}
          </th>
          {withUnit && (
            <th scope="col" className={`${wide} text-start`}>
              {t("column.unit")}
            </th>
          )}
          <th scope="col" className={`${wide} text-end`}>
            {t("column.trainings")}
          </th>
          <th scope="col" className={`${wide} text-start`}>
            {t("column.years")}
          </th>
          <th scope="col" className="whitespace-nowrap text-end">
            {t("column.classHours")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hairline border-hairline border-b">
        {people.map((person) => (
          <tr key={person.id} className="align-baseline hover:bg-wash [&>td]:py-2.5 [&>td]:pe-4">
            <th scope="row" className="py-2.5 pe-4 text-start font-medium">
              <a href={`/${locale}${root}/${person.id}`}>{person.name}</a>
              {person.post && <span className="block font-normal text-muted">{person.post}</span>}
              <span className="block font-normal text-muted md:hidden">
                {withUnit && <span className="block">{unitOf(person)}</span>}
                {yearsOf(person)}
              </span>
            </th>
            {withUnit && <td className={wide}>{unitOf(person)}</td>}
            <td className={`${wide} text-end`}>{person.trainings.length}</td>
            <td className={wide}>{yearsOf(person)}</td>
            <td className="text-end font-medium">{hoursText(person.minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
