import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { hoursText } from "../../class-hours";
import type { Person } from "../../personal-record";

type Props = {
  person: Person;
  /** Who keeps the record, in the reader's language. */
  publisher: string;
  today: string;
};

/** One person's record as it is read and printed: who she is, each training, the sums by year and the total. */
export function PersonSheet({ person, publisher, today }: Props) {
  const t = useTranslations("trainingHours");
  const locale = useLocale() as Locale;
  const { name, post, unit, unitText, years, trainings, minutes } = person;
  const facts = [
    ["name", name],
    ["unit", unit?.[locale] || unit?.en || unitText],
    ["post", post],
  ] as const;
  return (
    <article aria-labelledby="sheet" className="max-w-[46rem]">
      {publisher !== "" && <p className="text-muted">{publisher}</p>}
      <h1 id="sheet" className="mt-1 mb-5 border-accent border-t-2 pt-4 text-2xl">
        {t("sheet.title")}
      </h1>
      <dl className="mb-6 grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1">
        {facts.map(
          ([fact, words]) =>
            words && (
              <div key={fact} className="contents">
                <dt className="text-muted">{t(`sheet.${fact}`)}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="border-ink border-b text-muted [&>th]:py-2 [&>th]:pe-3 [&>th]:font-normal">
            <th scope="col" className="text-start">
              {t("column.day")}
            </th>
            <th scope="col" className="text-start">
              {t("column.training")}
            </th>
            <th scope="col" className="whitespace-nowrap text-end">
              {t("column.minutes")}
            </th>
            <th scope="col" className="whitespace-nowrap text-end">
              {t("column.classHours")}
            </th>
          </tr>
        </thead>
        {years.map(({ year, minutes: ofYear }) => (
          <tbody key={year} className="border-hairline border-b">
            {trainings
              .filter(({ heldOn }) => heldOn.startsWith(`${year}-`))
              .map((training) => (
                <tr key={training.id} className="align-baseline [&>td]:py-1.5 [&>td]:pe-3">
                  <td className="text-muted">{longDate(training.heldOn, locale)}</td>
                  <th scope="row" className="py-1.5 pe-3 text-start font-normal first-letter:uppercase">
                    {training.title[locale] || training.title.en}
                  </th>
                  <td className="text-end">{training.minutes}</td>
                  <td className="text-end">{hoursText(training.minutes)}</td>
                </tr>
              ))}
            <Sum words={t("sheet.sumOf", { year: String(year) })} minutes={ofYear} />
          </tbody>
        ))}
        <tfoot className="border-ink border-b font-medium">
          <Sum words={t("sheet.total")} minutes={minutes} />
        </tfoot>
      </table>
      <p className="mt-3 text-muted text-sm">{t("sheet.foot", { day: longDate(today, locale) })}</p>
      <p className="print-only mt-16">{t("sheet.seal")}</p>
    </article>
  );
}

function Sum({ words, minutes }: { words: string; minutes: number }) {
  return (
    <tr className="[&>td]:py-1.5 [&>td]:pe-3">
      <th scope="row" colSpan={2} className="py-1.5 pe-3 text-start font-medium">
        {words}
      </th>
      <td className="text-end font-medium">{minutes}</td>
      <td className="text-end font-medium">{hoursText(minutes)}</td>
    </tr>
  );
}
