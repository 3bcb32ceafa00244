import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Language } from "../../language";
import { shownTranslations, type TranslationShow, translationQuery, translationShows } from "../filter";
import type { TranslationState } from "../state";

/** One language of a report in the list; `status` says in words where that text stands. */
type Edition = { state: TranslationState; status: string };

export type TranslationRow = {
  id: number;
  title: { text: string; language: Language };
  sourceLanguage: Language;
  en: Edition;
  zh: Edition;
  updatedAt: Date;
};

type Props = { rows: TranslationRow[]; show: TranslationShow };

const languages = ["en", "zh"] as const;
const wide = "max-md:hidden";

/** How far each report is in each language; which rows are shown is in the address. */
export function TranslationTable({ rows, show }: Props) {
  const t = useTranslations("translation");
  const reports = useTranslations("reports");
  const locale = useLocale() as Locale;
  const path = `/${locale}/dashboard/reports`;
  const shown = shownTranslations(rows, show);
  const wordsOf = (row: TranslationRow, language: Language) =>
    row.sourceLanguage === language ? t("source") : t(`state.${row[language].state}`);
  return (
    <>
      <TranslationFilters show={show} root={`${path}/translations`} />
      {shown.length === 0 && (
        <p className="py-6 text-muted">
          {t("none")} {show !== "all" && <a href={`${path}/translations`}>{t("noneNext")}</a>}
        </p>
      )}
      {shown.length > 0 && (
        <table className="w-full text-left text-sm tabular-nums">
          <thead className="max-md:sr-only">
            <tr className="border-strong-line border-b text-muted">
              <th scope="col" className="w-full py-2 pe-4 font-medium">
                {t("column.title")}
              </th>
              {(["language", "en", "zh", "changed"] as const).map((name) => (
                <th key={name} scope="col" className={`${wide} whitespace-nowrap py-2 pe-4 font-medium`}>
                  {t(`column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const { title } = row;
              const changed = shortMoment(row.updatedAt, locale);
              const editions = languages.map((one) => `${t(`language.${one}`)}: ${wordsOf(row, one)}`);
              return (
                <tr key={row.id} className="border-hairline border-b align-baseline hover:bg-wash">
                  <td className="py-2 pe-4">
                    <a
                      href={`${path}/${row.id}`}
                      lang={title.text && title.language !== locale ? languageTag[title.language] : undefined}
                      className="text-ink underline decoration-strong-line hover:text-accent"
                    >
                      {title.text || reports("untitled")}
                    </a>
                    <p className="mt-0.5 text-muted md:hidden">{[...editions, changed].join(" · ")}</p>
                  </td>
                  <td className={`${wide} whitespace-nowrap py-2 pe-4`}>{t(`language.${row.sourceLanguage}`)}</td>
                  {languages.map((language) => (
                    <td key={language} className={`${wide} min-w-32 py-2 pe-4`}>
                      {wordsOf(row, language)}
                      {row[language].status && <span className="block text-muted">{row[language].status}</span>}
                    </td>
                  ))}
                  <td className={`${wide} whitespace-nowrap py-2`}>{changed}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}

function TranslationFilters({ show, root }: { show: TranslationShow; root: string }) {
  const t = useTranslations("translation");
  return (
    <nav aria-label={t("filter.label")} className="mt-4 mb-2 border-hairline border-b">
      <ul className="flex flex-wrap gap-x-5">
        {translationShows.map((one) => (
          <li key={one}>
            <a
              href={`${root}${translationQuery(one)}`}
              aria-current={one === show ? "true" : undefined}
              className="-mb-px block border-transparent border-b-2 py-2 text-ink no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {t(`filter.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
