import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { titleFor } from "../../desk/listed";

type Titled = { title: string } | null;

type Props = {
  report: { id: number; draft: { en: Titled; zh: Titled } };
  /** Whether the way leads through the list of all versions. */
  all?: boolean;
};

/** The way back from a report's versions. */
export function VersionPlaces({ report, all = false }: Props) {
  const t = useTranslations("versions");
  const reports = useTranslations("reports");
  const locale = useLocale() as Locale;
  const root = `/${locale}/dashboard/reports/${report.id}`;
  const { en, zh } = report.draft;
  const title = titleFor(locale, { titleEn: en?.title ?? null, titleZh: zh?.title ?? null });
  return (
    <p className="no-print flex flex-wrap gap-x-4 text-sm">
      <a href={root}>
        {t.rich("back", {
          title: () => (
            <span lang={title && title.language !== locale ? languageTag[title.language] : undefined}>
              {title?.text ?? reports("untitled")}
            </span>
          ),
        })}
      </a>
      {all && <a href={`${root}/versions`}>{t("all")}</a>}
    </p>
  );
}
