import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { titleFor } from "../desk/listed";

type Props = { report: { id: number; titleEn: string | null; titleZh: string | null } };

/** A report's title, leading to its place on the desk. */
export function ReportLink({ report }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  const title = titleFor(locale, report);
  return (
    <a
      href={`/${locale}/dashboard/reports/${report.id}`}
      lang={title && title.language !== locale ? languageTag[title.language] : undefined}
      className="text-ink decoration-strong-line underline hover:text-accent"
    >
      {title?.text ?? t("untitled")}
    </a>
  );
}
